# A term that demands nothing.
$ jq 'del(.rules[0].terms[0].requires)' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.demand-count'
