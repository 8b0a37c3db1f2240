# 'Routinely' as a violation.
$ jq '(.rules[] | select(.readings | index("Q17"))).weight = "violation"' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.weight'
bad.json:1813:17: error: a vague demand is called a violation [policy.weight]
  at: /rules/35/weight
  expected: local-standard or advice: no time is stated
  found: 'violation'
  to do: lower the weight
bad.json:1865:17: error: a vague demand is called a violation [policy.weight]
  at: /rules/36/weight
  expected: local-standard or advice: no time is stated
  found: 'violation'
  to do: lower the weight
