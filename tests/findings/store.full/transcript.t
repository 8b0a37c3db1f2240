# A full disk.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case list -o /dev/full
