# A level that the policy does not have.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"level": "RSC-I"/"level": "RSC-X"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
