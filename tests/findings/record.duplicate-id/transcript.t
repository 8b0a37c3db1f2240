# Two contacts with the id c1.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.contacts += [.contacts[0]]' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
