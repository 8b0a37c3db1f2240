# A reading that is in no register.
$ jq '.rules[0].readings = ["Q999"]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.unknown-reference'
