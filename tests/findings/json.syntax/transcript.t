# A file that was cut off.
$ . $SRC/tests/cli/fixture/make.sh
$ head -c 900 $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
