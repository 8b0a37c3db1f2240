# Whether somebody was reached, as a text.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"reached": true/"reached": "yes"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
