# A term for both revisions that cites one.
$ jq '(.rules[0].terms[0].cites) |= .[0:1]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.cite-missing'
