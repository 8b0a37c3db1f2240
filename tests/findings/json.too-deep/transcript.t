# A hundred lists in each other.
$ . $SRC/tests/cli/fixture/make.sh
$ sed "3s/^/  \"x-deep\": $(printf '%100s' '' | tr ' ' '[')$(printf '%100s' '' | tr ' ' ']'),\n/" $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [json.too-deep]
2| bad.json:3:76: error: the text is nested more than 64 deep [json.too-deep]
2|   expected: at most 64 levels
2|   found: a 65th level
2|   to do: restore the file from a backup
[3]
