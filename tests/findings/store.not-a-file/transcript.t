# A pipe in the place of a record.
$ . $SRC/tests/cli/fixture/make.sh
$ file=$(file_of C-2); rm $file; mkfifo $file
$ rsc check C-2
cases/4d/C-2.json: error: not a regular file [store.not-a-file]
  to do: a store holds files and directories only; move it away

1  store.not-a-file
Records checked: 0, findings: 1
[8]
