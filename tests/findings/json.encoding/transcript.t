# A name in Latin-1.
$ . $SRC/tests/cli/fixture/make.sh
$ sed "s/hospital/h$(printf '\366')spital/" $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
