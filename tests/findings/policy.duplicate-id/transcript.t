# Two rules of one id.
$ jq '.rules[1].id = .rules[0].id' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.duplicate-id'
bad.json:65:13: error: two rules or revisions share an id [policy.duplicate-id]
  at: /rules/1/id
  expected: an id of its own
  found: 'worker.qualification'
  to do: rename one of them
