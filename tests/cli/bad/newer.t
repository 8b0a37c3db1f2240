# A store or a case that a newer program wrote is not judged, and not touched.
$ . $SRC/tests/cli/fixture/make.sh
$ sed -i s,rsc.case/1,rsc.case/2, $(file_of C-1); cksum < $(file_of C-1) > case
$ rsc report compliance --rule contact.weekly 2>&1 >/dev/null
cases/34/C-1.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
  at: /schema
  expected: 'rsc.case/1'
  found: 'rsc.case/2'
  to do: use the newer program
rsc: warning: not read: 1 of 3 case records
[3]
$ rsc case show C-1 | head -1
2| rsc: cases/34/C-1.json is not valid [record.schema-newer]
2| cases/34/C-1.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.case/1'
2|   found: 'rsc.case/2'
2|   to do: use the newer program
$ rsc case adopt C-1 --reason 'take it'
Adopted 0, unchanged 0
2| rsc: cases/34/C-1.json is not valid [record.schema-newer]
2| cases/34/C-1.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.case/1'
2|   found: 'rsc.case/2'
2|   to do: use the newer program
[3]
$ cksum < $(file_of C-1) | cmp - case && echo untouched
untouched
$ sed -i s,rsc.store/1,rsc.store/2, s/rsc.json; cksum < s/rsc.json > store
$ rsc report compliance
2| rsc: rsc.json is not valid [record.schema-newer]
2| rsc.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.store/1'
2|   found: 'rsc.store/2'
2|   to do: use the newer program
[3]
$ rsc case adopt C-2 --reason 'take it'
2| rsc: rsc.json is not valid [record.schema-newer]
2| rsc.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.store/1'
2|   found: 'rsc.store/2'
2|   to do: use the newer program
[3]
$ rsc policy adopt milwaukee-coordination@bhd --from 2027-01-01
2| rsc: rsc.json is not valid [record.schema-newer]
2| rsc.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.store/1'
2|   found: 'rsc.store/2'
2|   to do: use the newer program
[3]
$ cksum < s/rsc.json | cmp - store && echo untouched
untouched
