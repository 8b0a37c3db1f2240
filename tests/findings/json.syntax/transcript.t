# A file that was cut off.
$ . $SRC/tests/cli/fixture/make.sh
$ head -c 900 $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [json.syntax]
2| bad.json:24:68: error: the text is not JSON [json.syntax]
2|   expected: '"' at the end of the string
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
