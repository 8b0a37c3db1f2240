# A case that is not there.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case show C-99
2| rsc: there is no case C-99 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
