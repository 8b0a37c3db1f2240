# The file C-2.json holds case C-5.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ change C-2 sed 's/"id": "C-2"/"id": "C-5"/'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.2: cannot open : No such file
[2]
$ rsc check | grep -A 4 check.name-mismatch
[1]
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
2| rsc: cases/4d/C-2.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
