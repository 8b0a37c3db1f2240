# A link in the place of a record.
$ . $SRC/tests/cli/fixture/make.sh
$ file=$(file_of C-2); mv $file real.json; ln -s $PWD/real.json $file
$ rsc check C-2
$ rsc check | head -2
