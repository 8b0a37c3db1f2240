# A worker's file where a case should be.
$ . $SRC/tests/cli/fixture/make.sh
$ cat $SRC/tests/cli/fixture/staff/W-ana.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
