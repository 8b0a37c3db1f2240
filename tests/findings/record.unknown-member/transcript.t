# A misspelt member.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/birth_date/birthdate/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.unknown-member]
2| bad.json:4:29: error: a member is not in the description [record.unknown-member]
2|   at: /client/birthdate
2|   expected: a described member, or one whose name begins with x-
2|   found: 'birthdate'
2|   to do: did you mean 'birth_date'?
[3]
