# A verdict that does not exist.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --verdict late
