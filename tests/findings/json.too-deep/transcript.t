# A hundred lists in each other.
$ . $SRC/tests/cli/fixture/make.sh
$ sed "3s/^/  \"x-deep\": $(printf '%100s' '' | tr ' ' '[')$(printf '%100s' '' | tr ' ' ']'),\n/" $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
