# A case of a newer program.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's,rsc.case/1,rsc.case/2,' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
