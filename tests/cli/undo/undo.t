# What was entered wrongly a moment ago is voided; it stays in the record.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at 2026-03-03T09:00 --mode face-to-face --with client | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 8-cf06f6e4
  added c2, Tue 2026-03-03 09:00 -06:00
$ rsc undo C-0001 -n
SANDBOX: nothing in this store is real
Would record undo in C-0001
  undone: contact.add of 2026-03-03T10:00:00-06:00
  voided c2, Tue 2026-03-03 10:00 -06:00
  /contacts/1/voided/at: added "2026-03-03T10:00:00-06:00"
  /contacts/1/voided/by: added "W-ana"
  /contacts/1/voided/reason: added (text)
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc undo C-0001 --reason 'the visit was of another client'
SANDBOX: nothing in this store is real
Recorded undo in C-0001, now at revision 9-0cd67e29
  undone: contact.add of 2026-03-03T10:00:00-06:00
  voided c2, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case show C-0001 --section contacts --json | jq -c '.[] | [.id, .voided.reason]'
["c1",null]
["c2","the visit was of another client"]
$ rsc case history C-0001 | tail -2
8-cf06f6e4  2026-03-03T10:00:00-06:00  W-ana  contact.add  c2
9-0cd67e29  2026-03-03T10:00:00-06:00  W-ana  undo         c2              the visit was of another client

# A second time there is nothing to undo.
$ rsc undo C-0001
2| rsc: c2 is voided already [act.state]
2|   hint: nothing is left to undo
[4]
$ rsc phase add C-0001 --phase initiation --at today --json | jq -c .entries
[{"id":"f1","what":"added","occurred":"2026-03-03"}]
$ rsc undo C-0001 --json | jq -c '[.schema, .act, .revision, .entries]'
["rsc.recorded/1","undo","11-e1262c39",[{"id":"f1","what":"voided","occurred":"2026-03-03T10:00:00-06:00"}]]

# Not what something builds on: the meeting names the member.
$ rsc team add C-0001 --support informal --at today --by W-cho | head -3
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 12-0d0df999
  added m3, Tue 2026-03-03
$ rsc team meet C-0001 --at today --attendees m1,m3 | head -3
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 13-a15548b7
  added t1, Tue 2026-03-03
$ rsc undo C-0001 --by W-cho
2| rsc: t1 builds on what team.add added [act.state]
2|   hint: if that is wrong too, void it first: 'rsc case void C-0001 t1 --reason ...'
[4]
$ rsc undo C-0001 | head -4
SANDBOX: nothing in this store is real
Recorded undo in C-0001, now at revision 14-39dda58e
  undone: team.meet of 2026-03-03T10:00:00-06:00
  voided t1, Tue 2026-03-03 10:00 -06:00

# Not what befell an entry that was there before.
$ rsc team end C-0001 m1 --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.end in C-0001, now at revision 15-1612581d
  ended m1, Tue 2026-03-03
$ rsc undo C-0001
2| rsc: team.end changed m1, which was there before [act.state]
2|   hint: what befell an entry is not taken back: 'rsc case void C-0001 m1 --reason ...' and enter it anew, or record what happened next
[4]

# Only what one did oneself.
$ rsc contact add C-0002 --at 2026-03-03T09:00 --mode phone --with client | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0002, now at revision 2-a295af39
  added c1, Tue 2026-03-03 09:00 -06:00
$ rsc undo C-0002 --by W-cho
2| rsc: W-cho has done nothing in this case [usage.not-found]
2|   hint: 'rsc case history C-0002' shows who did what
[5]
$ rsc undo C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]

# Without a case nothing is done: one is told which act would be taken back, and how long ago it was.
$ rsc undo
2| rsc undo needs CASE: the last act of W-ana was contact.add in C-0002, just now [usage.missing]
2|   hint: 'rsc undo C-0002 -n' shows whether and how it is taken back, 'rsc undo C-0002' does it
[2]
$ RSC_BY= rsc undo C-0001
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]

# Not what has gone on since.
$ rsc outcome add C-0002 --instrument GPRA --stage intake --at today | head -3
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0002, now at revision 3-256e563f
  added o1, Tue 2026-03-03
$ export RSC_NOW=2026-03-03T11:00:00-06:00
$ rsc outcome complete C-0002 --at today --by W-cho | head -3
SANDBOX: nothing in this store is real
Recorded outcome.complete in C-0002, now at revision 4-4413d928
  completed o1, Tue 2026-03-03
$ rsc undo C-0002
2| rsc: o1 has gone on since: outcome.complete [act.state]
2|   hint: if it is wrong, void it: 'rsc case void C-0002 o1 --reason ...'
[4]
$ rsc undo C-0002 --by W-cho
2| rsc: outcome.complete changed o1, which was there before [act.state]
2|   hint: what befell an entry is not taken back: 'rsc case void C-0002 o1 --reason ...' and enter it anew, or record what happened next
[4]
$ rsc case history C-0002 | tail -3
2-a295af39  2026-03-03T10:00:00-06:00  W-ana  contact.add       c1
3-256e563f  2026-03-03T10:00:00-06:00  W-ana  outcome.add       o1
4-4413d928  2026-03-03T11:00:00-06:00  W-cho  outcome.complete  o1
$ rsc undo --by W-cho
2| rsc undo needs CASE: the last act of W-cho was outcome.complete in C-0002, just now [usage.missing]
2|   hint: 'rsc undo C-0002 -n' shows whether and how it is taken back, 'rsc undo C-0002' does it
[2]
$ RSC_NOW=2026-03-03T11:20:30-06:00 rsc undo --by W-ana
2| rsc undo needs CASE: the last act of W-ana was outcome.add in C-0002, 1 hour 20 minutes ago [usage.missing]
2|   hint: 'rsc undo C-0002 -n' shows whether and how it is taken back, 'rsc undo C-0002' does it
[2]
$ rsc contact add C-0002 --at now --mode phone --with client -o /dev/null; rsc undo C-0002 -o /dev/null
$ rsc undo
2| rsc undo needs CASE: the last act of W-ana was undo in C-0002, just now [usage.missing]
2|   hint: what was undone is not undone again; 'rsc log --worker W-ana' shows what came before it
[2]
$ rsc undo --by W-none
2| rsc undo needs CASE, and W-none has done nothing in any [usage.missing]
2|   hint: 'rsc log' shows who did what
[2]
$ rsc undo --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 2,
2|   "code": "usage.missing",
2|   "message": "rsc undo needs CASE: the last act of W-ana was undo in C-0002, just now",
2|   "hint": "what was undone is not undone again; 'rsc log --worker W-ana' shows what came before it"
2| }
[2]
