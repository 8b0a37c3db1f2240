# A pipe in the place of a record.
$ . $SRC/tests/cli/fixture/make.sh
$ file=$(file_of C-2); rm $file; mkfifo $file
$ rsc check C-2
