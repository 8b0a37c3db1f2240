# A reading that is in no register.
$ jq '.rules[0].readings = ["Q999"]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.unknown-reference'
bad.json:31:9: error: a rule names something that does not exist [policy.unknown-reference]
  at: /rules/0/readings/0
  expected: a reading of the register
  found: 'Q999'
  to do: correct the name
