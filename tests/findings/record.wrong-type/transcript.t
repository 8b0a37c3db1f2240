# Whether somebody was reached, as a text.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"reached": true/"reached": "yes"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.wrong-type]
2| bad.json:19:60: error: a member has the wrong type [record.wrong-type]
2|   at: /contacts/0/reached
2|   expected: true or false
2|   found: a text
2|   to do: write the value in its type
[3]
