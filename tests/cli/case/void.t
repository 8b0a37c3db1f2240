# A voided entry stays, and counts no more.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at 2026-03-03T09:00 --mode face-to-face --with client | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 8-cf06f6e4
  added c2, Tue 2026-03-03 09:00 -06:00
$ rsc case void C-0001 c2 --reason 'wrong client' -n
SANDBOX: nothing in this store is real
Would record case.void in C-0001
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
$ rsc case void C-0001 c2 --reason 'wrong client'
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 9-8beb48b8
  voided c2, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case show C-0001 --section contacts
Case C-0001 (SANDBOX: not real)

contacts (2)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------------------------------------------------------------------------
  c1  2026-03-02T10:30:00-06:00  W-ana  mode=face-to-face  with=client  reached=yes  purpose=engagement
  c2  2026-03-03T09:00:00-06:00  W-ana  voided=2026-03-03T10:00:00-06:00 by W-ana: wrong client  mode=face-to-face  with=client  reached=yes


$ rsc case show C-0001 --section contacts --json | jq -c '.[-1].voided'
{"at":"2026-03-03T10:00:00-06:00","by":"W-ana","reason":"wrong client"}
$ rsc contact add C-0001 --at 2026-03-03T09:00 --mode face-to-face --with client --json | jq -c '[.revision, .entries]'
["10-0cf67ce2",[{"id":"c3","what":"added","occurred":"2026-03-03T09:00:00-06:00"}]]
$ rsc case void C-0001 c3 --reason 'wrong client' --json | jq -c '[.schema, .act, .revision, .entries]'
["rsc.recorded/1","case.void","11-0dc5d52a",[{"id":"c3","what":"voided","occurred":"2026-03-03T10:00:00-06:00"}]]

# Once only, with a reason, an entry of this record.
$ rsc case void C-0001 c2 --reason 'again'
2| rsc: c2 is voided already [act.state]
2|   hint: nothing is left to do
[4]
$ rsc case void C-0001 c1
2| rsc case void needs --reason [usage.missing]
2|   hint: say what was wrong with the entry
[2]
$ rsc case void C-0001 c9 --reason 'wrong client'
2| rsc: the record has no entry 'c9' [usage.not-found]
2|   hint: show the record: each entry begins with its id
[5]
$ rsc case void C-0001 --reason 'wrong client'
2| rsc case void needs ENTRY [usage.missing]
2|   hint: see rsc case void --help
[2]
$ rsc case void C-0009 c1 --reason 'wrong client'
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case void C-0001 c1 --reason 'wrong client' --if-match 3-00000000
2| rsc: cases/aa/C-0001.json is at revision 11-0dc5d52a, not at 3-00000000 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc case history C-0001 | tail -4
8-cf06f6e4   2026-03-03T10:00:00-06:00  W-ana  contact.add  c2
9-8beb48b8   2026-03-03T10:00:00-06:00  W-ana  case.void    c2              wrong client
10-0cf67ce2  2026-03-03T10:00:00-06:00  W-ana  contact.add  c3
11-0dc5d52a  2026-03-03T10:00:00-06:00  W-ana  case.void    c3              wrong client
