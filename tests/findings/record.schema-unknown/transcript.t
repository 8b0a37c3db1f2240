# A worker's file where a case should be.
$ . $SRC/tests/cli/fixture/make.sh
$ cat $SRC/tests/cli/fixture/staff/W-ana.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.schema-unknown]
2| bad.json:2:13: error: the document is of another kind [record.schema-unknown]
2|   at: /schema
2|   expected: 'rsc.case/1'
2|   found: 'rsc.staff/2'
2|   to do: correct the member 'schema'
2| bad.json:1:1: error: a member is missing [record.missing-member]
2|   expected: member 'client'
2|   found: an object without it
2|   to do: add the member
2| bad.json:4:3: error: a member is not in the description [record.unknown-member]
2|   at: /login
2|   expected: a described member, or one whose name begins with x-
2|   found: 'login'
2|   to do: 'rsc schema' lists the members
2| bad.json:5:3: error: a member is not in the description [record.unknown-member]
2|   at: /roles
2|   expected: a described member, or one whose name begins with x-
2|   found: 'roles'
2|   to do: 'rsc schema' lists the members
2| bad.json:6:3: error: a member is not in the description [record.unknown-member]
2|   at: /supervisor
2|   expected: a described member, or one whose name begins with x-
2|   found: 'supervisor'
2|   to do: 'rsc schema' lists the members
[3]
