# Words, days and entries that the team does not know; a membership ends once.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc team add C-0001 --at today
2| rsc: --support is needed: Formal or informal (natural) [usage.missing]
2|   hint: Formal or informal (natural): formal, informal
[2]
$ rsc team add C-0001 --support formal
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc team add C-0001 --support casual --at today
2| rsc: --support: 'casual' is not known [usage.bad-value]
2|   hint: one of formal, informal
[2]
$ rsc team add C-0001 --support formal --system army --at today
2| rsc: --system: 'army' is not known [usage.bad-value]
2|   hint: one of probation, parole, courts, child-welfare, w-2, aoda-treatment, mental-health, health-care, schools, housing, veterans, other
[2]
$ rsc team add C-0001 --support formal --at yesterday
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 8-c967a601
  added m3, Mon 2026-03-02
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team add C-0001 --support formal --at 2026-03-04
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:98:21: error: an entry occurred in the future [check.entry-future]
2|   at: /team/members/3/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc team add C-9999 --support formal --at today
2| rsc: there is no case C-9999 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc team meet C-0001 --attendees m1
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc team meet C-0001 --at today --attendees m7
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:104:11: error: a record refers to an entry that it does not hold [check.unknown-document]
2|   at: /team/meetings/0/attendees/0
2|   expected: a team member
2|   found: 'm7'
2|   to do: correct the id
[3]
$ rsc team lead C-0001 --at today
2| rsc: --agency is needed: Which agency [usage.missing]
2|   hint: for example --agency ID
[2]
$ rsc team end C-0001 m9 --at today
2| rsc: the record has no team member 'm9' [usage.not-found]
2|   hint: there are m1, m2, m3
[5]
$ rsc team end C-0001 v1 --at today
2| rsc: the record has no team member 'v1' [usage.not-found]
2|   hint: there are m1, m2, m3
[5]
$ rsc team end C-0001 m2
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc team end C-0001 m2 --at 2026-03-01
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:89:23: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /team/members/1/ended/occurred
2|   expected: no earlier than 2026-03-02
2|   found: 2026-03-01
2|   to do: correct one of the two dates
[3]
$ rsc team end C-0001 m2 --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.end in C-0001, now at revision 9-c0033191
  ended m2, Tue 2026-03-03
$ rsc team end C-0001 m2 --at today
2| rsc: m2 has 'ended' already, of 2026-03-03 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 m2 --reason ...', and enter it anew
[4]
$ rsc team end C-0001 --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.end in C-0001, now at revision 10-f40cf5a0
  ended m3, Tue 2026-03-03
$ rsc team end C-0001 --at today
SANDBOX: nothing in this store is real
Recorded team.end in C-0001, now at revision 11-d7dda26d
  ended m1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team list C-9999
2| rsc: there is no case C-9999 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc team list
2| rsc team list needs CASE [usage.missing]
2|   hint: see rsc team list --help
[2]

# None of it is in the record.
$ rsc case history C-0001 | tail -3
9-c0033191   2026-03-03T10:00:00-06:00  W-ana  team.end     m2
10-f40cf5a0  2026-03-03T10:00:00-06:00  W-ana  team.end     m3
11-d7dda26d  2026-03-03T10:00:00-06:00  W-ana  team.end     m1
