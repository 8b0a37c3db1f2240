# Nothing to find.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc check C-1
Records checked: 1, findings: 0
