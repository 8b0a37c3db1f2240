# A link in the place of a record.
$ . $SRC/tests/cli/fixture/make.sh
$ file=$(file_of C-2); mv $file real.json; ln -s $PWD/real.json $file
$ rsc check C-2
2| rsc: cases/4d/C-2.json: cannot open: Too many levels of symbolic links [store.link]
2|   hint: links are not followed in a store; put the file itself there
[8]
$ rsc check | head -2
cases/4d/C-2.json: error: cannot read: Too many levels of symbolic links [store.link]
  to do: links are not followed in a store; put the file itself there
