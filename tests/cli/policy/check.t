# The packs that ship are sound.
$ rsc policy check
Packs checked: 6, findings: 0

# One of our own: every fault with its place, all at once.
$ cp $SRC/lib/policy/packs/milwaukee-coordination.json sound.json
$ jq '.rules[1].id = .rules[0].id | .rules[2].readings = ["Q999"] | .rules[3].terms[0].cites = [] | .rules[4].weight = "crime"' sound.json > broken.json
$ rsc policy check broken.json sound.json
broken.json:165:20: error: a member has a value that it cannot have [record.bad-value]
  at: /rules/3/terms/0/cites
  expected: at least one element
  found: an empty array
  to do: correct the value
broken.json:180:17: error: a member has a value that it cannot have [record.bad-value]
  at: /rules/4/weight
  expected: one of violation, local-standard, advice
  found: 'crime'
  to do: correct the value
Packs checked: 2, findings: 2
[3]
$ jq '.rules[1].id = .rules[0].id | .rules[2].readings = ["Q999"]' sound.json > broken.json
$ rsc policy check broken.json sound.json
broken.json:65:13: error: two rules or revisions share an id [policy.duplicate-id]
  at: /rules/1/id
  expected: an id of its own
  found: 'worker.qualification'
  to do: rename one of them
broken.json:111:9: error: a rule names something that does not exist [policy.unknown-reference]
  at: /rules/2/readings/0
  expected: a reading of the register
  found: 'Q999'
  to do: correct the name
Packs checked: 2, findings: 2
[3]
$ rsc policy check broken.json --json | jq -c '[.schema, (.findings[] | [.code, .file, .line > 0, .pointer])]'
["rsc.check/1",["policy.duplicate-id","broken.json",true,"/rules/1/id"],["policy.unknown-reference","broken.json",true,"/rules/2/readings/0"]]
$ rsc policy check none.json
Packs checked: 0, findings: 0
2| rsc: none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
