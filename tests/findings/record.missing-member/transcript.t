# A contact that does not say with whom.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"with": "client", //' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.missing-member]
2| bad.json:17:5: error: a member is missing [record.missing-member]
2|   at: /contacts/0
2|   expected: member 'with'
2|   found: an object without it
2|   to do: add the member
[3]
