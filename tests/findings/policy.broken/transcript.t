# A pack with two rules of one id is not adopted.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.rules[1].id = .rules[0].id' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy adopt milwaukee-coordination@cars --from 2030-01-01 --file bad.json
2| rsc: policy pack bad.json is broken [policy.broken]
2| bad.json:65:13: error: two rules or revisions share an id [policy.duplicate-id]
2|   at: /rules/1/id
2|   expected: an id of its own
2|   found: 'worker.qualification'
2|   to do: rename one of them
[3]
