# A contact that does not say with whom.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"with": "client", //' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
