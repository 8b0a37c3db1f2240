# Two contacts with the id c1.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.contacts += [.contacts[0]]' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.duplicate-id]
2| bad.json:44:13: error: two entries of a record share an id [record.duplicate-id]
2|   at: /contacts/1/id
2|   expected: an id that no other entry of the record has
2|   found: 'c1'
2|   to do: give one of the entries the next free id
[3]
