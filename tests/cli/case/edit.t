# A whole record in an editor: for what no act can mend, with a reason, and checked before it is taken.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export TMPDIR=$PWD
$ editor() { printf '#!/bin/sh\n%s\n' "$1" > editor; chmod +x editor; }; export EDITOR=$PWD/editor
$ named() { sed 's/rsc-[A-Za-z0-9.-]*/rsc-FILE/g'; }
$ editor 'sed -i s/1988-04-12/1988-04-21/ "$1"'
$ rsc case edit C-0001
2| rsc case edit needs --reason [usage.missing]
2|   hint: say why the record is changed by hand
[2]
$ rsc case edit C-0001 --reason 'day and month of birth' -n 2>&1 | named
SANDBOX: nothing in this store is real
Would record case.edit in C-0001
  /client/birth_date: "1988-04-12" -> "1988-04-21"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
rsc: warning: what was typed is kept in $PWD/rsc-FILE
$ rm -f rsc-*; rsc case edit C-0001 --reason 'day and month of birth'
SANDBOX: nothing in this store is real
Recorded case.edit in C-0001, now at revision 8-7e685660
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case show C-0001 --section client --json | jq -r .birth_date
1988-04-21
$ rsc case history C-0001 | tail -1
8-7e685660  2026-03-03T10:00:00-06:00  W-ana  case.edit                    day and month of birth
$ rsc check C-0001 | tail -1; ls
Records checked: 1, findings: 0
editor
store
$ editor true; rsc case edit C-0001 --reason none
Nothing was changed

# Broken JSON, an unknown member, an unknown word, a second id: each in its place, and kept.
$ wrong() { editor "$1"; rsc case edit C-0001 --reason why > said 2>&1; status=$?; named < said; stat -c '%a, kept' rsc-*; rm -f rsc-*; return $status; }
$ wrong 'sed -i "s/\"contacts\": \[/\"contacts\": [,/" "$1"'
rsc: $PWD/rsc-FILE is not valid [json.syntax]
$PWD/rsc-FILE:58:16: error: the text is not JSON [json.syntax]
  expected: a value
  found: ','
  to do: mend the text at the place named, or restore the file from a backup
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[3]
$ wrong 'sed -i "s/\"relationship\"/\"relation\"/" "$1"'
rsc: $PWD/rsc-FILE is not valid [record.unknown-member]
$PWD/rsc-FILE:78:9: error: a member is not in the description [record.unknown-member]
  at: /team/members/0/relation
  expected: a described member, or one whose name begins with x-
  found: 'relation'
  to do: did you mean 'relationship'?
$PWD/rsc-FILE:86:9: error: a member is not in the description [record.unknown-member]
  at: /team/members/1/relation
  expected: a described member, or one whose name begins with x-
  found: 'relation'
  to do: did you mean 'relationship'?
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[3]
$ wrong 'sed -i "s/\"face-to-face\"/\"in person\"/" "$1"'
rsc: $PWD/rsc-FILE is not valid [record.bad-value]
$PWD/rsc-FILE:64:15: error: a member has a value that it cannot have [record.bad-value]
  at: /contacts/0/mode
  expected: one of face-to-face, video, phone, text, email, letter, fax
  found: 'in person'
  to do: did you mean 'face-to-face'?
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[3]
$ wrong 'sed -i "s/\"id\": \"m2\"/\"id\": \"m1\"/" "$1"'
rsc: $PWD/rsc-FILE is not valid [record.duplicate-id]
$PWD/rsc-FILE:81:15: error: two entries of a record share an id [record.duplicate-id]
  at: /team/members/1/id
  expected: an id that no other entry of the record has
  found: 'm1'
  to do: give one of the entries the next free id
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[3]

# An entry is voided, never deleted; the id of a case stays; the history is not edited.
$ wrong 'jq "del(.contacts)" "$1" > t && cat t > "$1"'
rsc: entries are gone: c1 [act.state]
  hint: an entry is never deleted: put it back, and void it with 'rsc case void C-0001 ... --reason ...'
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[4]
$ wrong 'jq "del(.team.members[0])" "$1" > t && cat t > "$1"'
rsc: entries are gone: m1 [act.state]
  hint: an entry is never deleted: put it back, and void it with 'rsc case void C-0001 ... --reason ...'
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[4]
$ wrong 'sed -i s/C-0001/C-0007/ "$1"'
rsc: the id of a case does not change [act.state]
  hint: put C-0001 back
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[4]
$ editor 'cp "$1" copy; sed -i s/1988-04-21/1988-04-22/ "$1"'; rsc case edit C-0001 --reason 'the day' | head -2; jq 'has("history")' copy
SANDBOX: nothing in this store is real
Recorded case.edit in C-0001, now at revision 9-97fdcfee
false

# Written to meanwhile.
$ rsc phase add C-0001 --phase initiation --at today > /dev/null
$ wrong 'sed -i s/1988-04-22/1988-04-23/ "$1"; rsc contact add C-0001 --at now --mode phone --with client --by W-cho > /dev/null'
rsc: cases/aa/C-0001.json is at revision 11-c5b64fbf, not at 10-e3c98b6e [store.changed]
  hint: look at it again, then repeat
rsc: warning: what was typed is kept in $PWD/rsc-FILE
600, kept
[6]
$ rsc case history C-0001 | tail -2
10-e3c98b6e  2026-03-03T10:00:00-06:00  W-ana  phase.add    f1
11-c5b64fbf  2026-03-03T10:00:00-06:00  W-cho  contact.add  c2
$ rsc case edit C-0009 --reason why
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
