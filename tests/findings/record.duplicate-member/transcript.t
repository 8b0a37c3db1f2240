# A client born twice.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"birth_date": "1975-01-20"/"birth_date": "1975-01-20", "birth_date": "1957-01-20"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.duplicate-member]
2| bad.json:4:57: error: a member stands twice [record.duplicate-member]
2|   at: /client/birth_date
2|   expected: every member once
2|   found: 'birth_date' again
2|   to do: remove one of the two
[3]
