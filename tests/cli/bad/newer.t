# A store or a case that a newer program wrote is not judged, and not touched.
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
$ sed -i s,rsc.case/1,rsc.case/2, $(file_of C-1); cksum < $(file_of C-1) > case
2| sed: no input files
2| /tmp/tmp.5wpnzymsOj/run/script: 1: /tmp/tmp.5wpnzymsOj/run/command.2: cannot open : No such file
[2]
$ rsc report compliance --rule contact.weekly 2>&1 >/dev/null
$ rsc case show C-1 | head -1
2| rsc: there is no case C-1 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
$ rsc case adopt C-1 --reason 'take it'
Adopted 0, unchanged 0
2| rsc: cases/34/C-1.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
$ cksum < $(file_of C-1) | cmp - case && echo untouched
2| cmp: case: No such file or directory
2| /tmp/tmp.5wpnzymsOj/run/script: 1: /tmp/tmp.5wpnzymsOj/run/command.6: cannot open : No such file
[2]
$ sed -i s,rsc.store/1,rsc.store/2, s/rsc.json; cksum < s/rsc.json > store
$ rsc report compliance
2| rsc: a newer version of the program wrote this [record.schema-newer]
2| rsc.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.store/1'
2|   found: 'rsc.store/2'
2|   to do: use the newer program
[3]
$ rsc case adopt C-2 --reason 'take it'
2| rsc: a newer version of the program wrote this [record.schema-newer]
2| rsc.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.store/1'
2|   found: 'rsc.store/2'
2|   to do: use the newer program
[3]
$ rsc policy adopt milwaukee-coordination@bhd --from 2027-01-01
2| rsc: a newer version of the program wrote this [record.schema-newer]
2| rsc.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.store/1'
2|   found: 'rsc.store/2'
2|   to do: use the newer program
[3]
$ cksum < s/rsc.json | cmp - store && echo untouched
untouched
