# Two rules of one id.
$ jq '.rules[1].id = .rules[0].id' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.duplicate-id'
