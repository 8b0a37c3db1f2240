# A plan signed on the day of release, when neither has a time of day: whether it was before cannot be told.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ why() { rsc explain "$@" | grep -e '^C-0001~' -e trigger: -e evidence: -e verdict:; }
$ sign() { rsc sccp draft C-0001 --kind transition --at $1 --with-client --needs housing --service housing@P-shelter --informed-choice --strengths patient --natural-supports mother --crisis-steps 'call the mother' > drafted && rsc sccp sign C-0001 --at $2 --signers client,coordinator | sed '/^Owed/,$d'; }
$ rsc transition add C-0001 --release 2026-05-01 --at today | head -3
SANDBOX: nothing in this store is real
Recorded transition.add in C-0001, now at revision 8-7474433d
  added tr1, Tue 2026-03-03
$ export RSC_NOW=2026-05-01T18:00:00-05:00
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: 2026-05-01 (no time of day recorded), counted from
  evidence:   none in the record as known Fri 2026-05-01 18:00 -05:00
  verdict:    undetermined: a day is recorded where the time of day decides
$ sign today today
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 10-751a25dd
  signed v2, Fri 2026-05-01
Met:
  met  sccp.crisis-plan    Every plan holds a crisis plan
  met  service.choice      The client chose services and providers
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: 2026-05-01 (no time of day recorded), counted from
  evidence:   entry v2, 2026-05-01 (no time of day recorded); written down Fri 2026-05-01 18:00
  verdict:    undetermined: a day is recorded where the time of day decides
$ rsc case void C-0001 v2 --reason 'the day is wrong' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 11-cc91aadc
  voided v2, Fri 2026-05-01 18:00 -05:00
$ export RSC_NOW=2026-05-04T18:00:00-05:00
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: 2026-05-01 (no time of day recorded), counted from
  evidence:   none in the record as known Mon 2026-05-04 18:00 -05:00
  verdict:    overdue by 3 days: due, and nothing in the record meets it
$ sign 2026-05-04 2026-05-04
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 13-958dd599
  signed v3, Mon 2026-05-04
Met:
  met       sccp.crisis-plan               Every plan holds a crisis plan
  met       service.choice                 The client chose services and providers
  met-late  transition.plan   late 3 days  Transition plan before release
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: 2026-05-01 (no time of day recorded), counted from
  evidence:   entry v3, 2026-05-04 (no time of day recorded); written down Mon 2026-05-04 18:00
  verdict:    met-late by 3 days: done, but after it was due
$ rsc case void C-0001 v3 --reason 'the day is wrong' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 14-2955af29
  voided v3, Mon 2026-05-04 18:00 -05:00
$ sign 2026-04-30 2026-04-30
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 16-fbe49631
  signed v4, Thu 2026-04-30
Met:
  met  sccp.crisis-plan              Every plan holds a crisis plan
  met  service.choice                The client chose services and providers
  met  transition.plan   2026-04-30  Transition plan before release
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: 2026-05-01 (no time of day recorded), counted from
  evidence:   entry v4, 2026-04-30 (no time of day recorded); written down Mon 2026-05-04 18:00
  verdict:    met: done in time

# With the times of both the day tells.
$ rsc case void C-0001 v4 --reason 'the day is wrong' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 17-807e56ab
  voided v4, Mon 2026-05-04 18:00 -05:00
$ rsc transition add C-0001 --release 2026-05-01T09:00 --at today
2| rsc: the record has a re-entry already, tr1 of 2026-03-03 [act.state]
2|   hint: if it is wrong, void it first: 'rsc case void C-0001 tr1 --reason ...'
[4]
$ rsc transition show C-0001 --json | jq -r '.transition | (.id // .[0].id)'
tr1
$ rsc case void C-0001 tr1 --reason 'the time is known' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 18-dd706dd9
  voided tr1, Mon 2026-05-04 18:00 -05:00
$ rsc transition add C-0001 --release 2026-05-01T09:00 --at today | head -3
SANDBOX: nothing in this store is real
Recorded transition.add in C-0001, now at revision 19-11c17f78
  added tr2, Mon 2026-05-04
$ sign 2026-05-01T08:00 2026-05-01T08:59
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 21-de4e9e61
  signed v5, Fri 2026-05-01 08:59 -05:00
Met:
  met  sccp.crisis-plan              Every plan holds a crisis plan
  met  service.choice                The client chose services and providers
  met  transition.plan   2026-05-01  Transition plan before release
$ why C-0001 transition.plan
C-0001~transition.plan~tr2~2026-05-01
  trigger:    release from incarceration: Fri 2026-05-01 09:00 -05:00, counted from entry tr2
  evidence:   entry v5, Fri 2026-05-01 08:59 -05:00; written down Mon 2026-05-04 18:00 -05:00 by
  verdict:    met: done in time
$ rsc case void C-0001 v5 --reason 'it was nine' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 22-f6a8e7bb
  voided v5, Mon 2026-05-04 18:00 -05:00
$ sign 2026-05-01T08:00 2026-05-01T09:00
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 24-11f24add
  signed v6, Fri 2026-05-01 09:00 -05:00
Met:
  met       sccp.crisis-plan        Every plan holds a crisis plan
  met       service.choice          The client chose services and providers
  met-late  transition.plan   late  Transition plan before release
$ why C-0001 transition.plan
C-0001~transition.plan~tr2~2026-05-01
  trigger:    release from incarceration: Fri 2026-05-01 09:00 -05:00, counted from entry tr2
  evidence:   entry v6, Fri 2026-05-01 09:00 -05:00; written down Mon 2026-05-04 18:00 -05:00 by
  verdict:    met-late by 0 minutes: done, but after it was due

# What is refused.
$ rsc transition add C-0001 --at today
2| rsc: --release is needed: When the client is, or was, released [usage.missing]
2|   hint: for example --release now, or a day
[2]
$ rsc transition add C-0002 --facility jail --at today
2| rsc: --release is needed: When the client is, or was, released [usage.missing]
2|   hint: for example --release now, or a day
[2]
$ rsc transition add C-0002 --release soon --at today
2| rsc: --release: 'soon' is not a date [date.malformed]
2|   hint: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
[2]
$ rsc transition add C-0002 --release 2026-05-10
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc transition add C-0009 --release 2026-05-10 --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc transition add C-0002 --release 2026-05-10 --at today -n | head -4
SANDBOX: nothing in this store is real
Would record transition.add in C-0002
  added tr1, Mon 2026-05-04
  /transition/id: added "tr1"
$ rsc transition show C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc transition show C-0002
SANDBOX: nothing in this store is real
transition (0)
  id  occurred  by  what
----  --------  --  ----

