# A name in Latin-1.
$ . $SRC/tests/cli/fixture/make.sh
$ sed "s/hospital/h$(printf '\366')spital/" $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [json.encoding]
2| bad.json:25:19: error: the text is not UTF-8 [json.encoding]
2|   expected: UTF-8
2|   found: byte 0xf6
2|   to do: save the file as UTF-8
[3]
