# A score with a fraction.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"RSC-I", "reason"/"RSC-I", "x-weight": 1.5, "reason"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
