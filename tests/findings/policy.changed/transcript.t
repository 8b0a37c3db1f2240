# The pack in the store is not the one that was adopted.
$ . $SRC/tests/cli/fixture/make.sh
$ echo >> s/policies/milwaukee-coordination.json
$ rsc report compliance
