# A term that demands nothing.
$ jq 'del(.rules[0].terms[0].requires)' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.demand-count'
bad.json:38:9: error: a term holds no demand, or more than one [policy.demand-count]
  at: /rules/0/terms/0
  expected: one demand
  found: 0 demands
  to do: split the rule
