# A case of a newer program.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's,rsc.case/1,rsc.case/2,' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.schema-newer]
2| bad.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.case/1'
2|   found: 'rsc.case/2'
2|   to do: use the newer program
[3]
