# A store into which everybody may write.
$ . $SRC/tests/cli/fixture/make.sh
$ chmod o+w s; rsc check
