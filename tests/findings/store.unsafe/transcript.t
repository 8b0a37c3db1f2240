# A store into which everybody may write.
$ . $SRC/tests/cli/fixture/make.sh
$ chmod o+w s; rsc check
2| rsc: $PWD/s: everybody may write into this directory [store.unsafe]
2|   hint: chmod o-w it
[8]
