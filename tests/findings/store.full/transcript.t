# A full disk.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case list -o /dev/full
2| rsc: /dev/full: No space left on device [store.full]
2|   hint: nothing was written there; make room, or name another file
[8]
