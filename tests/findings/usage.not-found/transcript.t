# A case that is not there.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case show C-99
