# A discharge under Case Management: the team meets in the seven days that end on the discharge day, and the
# outcome data is there by that day.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc policy adopt recovery-oriented-care@lecture --from 2026-01-01 --by W-lee -q -o out
$ why() { rsc explain "$@" | grep -e '^C-0002~' -e evidence: -e verdict:; }
$ export RSC_BY=W-cho
$ rsc assign add C-0002 --worker W-cho --level CM --level-reason acuity --at now --by W-lee > assigned
$ rsc team add C-0002 --support informal --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.add in C-0002, now at revision 3-f6c1189e
  added m1, Tue 2026-03-03
$ export RSC_NOW=2026-05-13T10:00:00-05:00
$ rsc team meet C-0002 --at today --attendees m1 | head -3
SANDBOX: nothing in this store is real
Recorded team.meet in C-0002, now at revision 4-92373bad
  added t1, Wed 2026-05-13
$ export RSC_NOW=2026-05-20T10:00:00-05:00

# Relapse alone discharges nobody; with another reason beside it, it may.
$ rsc discharge add C-0002 --reasons relapse --at today
2| rsc: discharge.add is refused: nothing was written [act.refused]
2| cases/f7/C-0002.json: error: discharge.not-for-relapse: Relapse alone discharges nobody (recovery-oriented-care Recovery Management) [act.refused]
2|   expected: A relapse shows how severe the condition is; by itself it is no reason to end services. A discharge has a reason besides it.
2|   found: lacking: a reason other than relapse
2|   to do: 'rsc discharge add C-0002 ... --reasons ...'. Void the discharge and go on serving, or record the reason there is besides the relapse. Or a supervisor lets it pass: --override discharge.not-for-relapse --reason ...
[4]
$ rsc discharge show C-0002
SANDBOX: nothing in this store is real
discharge (0)
  id  occurred  by  what
----  --------  --  ----


$ rsc discharge add C-0002 --reasons relapse,moved --at today -n | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Would record discharge.add in C-0002
  added dis1, Wed 2026-05-20
  /discharge/id: added "dis1"
  /discharge/occurred: added "2026-05-20"
  /discharge/recorded: added "2026-05-20T10:00:00-05:00"
  /discharge/by: added "W-cho"
  /discharge/reasons/0: added "relapse"
  /discharge/reasons/1: added "moved"
Met:
  met  discharge.not-for-relapse    Relapse alone discharges nobody
$ rsc discharge add C-0002 --reasons relapse --at today --override discharge.not-for-relapse --reason 'court order' -n --by W-lee | sed '/^  open/d'
SANDBOX: nothing in this store is real
Would record discharge.add in C-0002
  added dis1, Wed 2026-05-20
  overridden: discharge.not-for-relapse, by W-lee
  /discharge/id: added "dis1"
  /discharge/occurred: added "2026-05-20"
  /discharge/recorded: added "2026-05-20T10:00:00-05:00"
  /discharge/by: added "W-lee"
  /discharge/reasons/0: added "relapse"
Owed, and what the discharge ends is missed after its day, for good:
  overdue  contact.cm-24h             late 1870 hours    CM client reached within 24 hours of referral
  overdue  contact.assigned-24h       late 1847 hours    Coordinator's first contact within 24 hours
  overdue  acuity.periodic            late 18 days       Acuity Index every 30 days
  overdue  contact.fortnightly        late 8 days        CM client phoned every two weeks
  overdue  discharge.not-for-relapse  since today        Relapse alone discharges nobody
  and 1 more: rsc explain C-0002 --verdict open

# A meeting on the eighth day back does not count; one on the seventh does.
$ rsc discharge add C-0002 --reasons completed --at today
SANDBOX: nothing in this store is real
Recorded discharge.add in C-0002, now at revision 5-48e241f6
  added dis1, Wed 2026-05-20
Met:
  met  discharge.not-for-relapse    Relapse alone discharges nobody
Owed, and what the discharge ends is missed after its day, for good:
  overdue  contact.cm-24h        late 1870 hours    CM client reached within 24 hours of referral
  overdue  contact.assigned-24h  late 1847 hours    Coordinator's first contact within 24 hours
  overdue  acuity.periodic       late 18 days       Acuity Index every 30 days
  overdue  contact.fortnightly   late 8 days        CM client phoned every two weeks
  open     team.at-discharge     by Wed 2026-05-20  Support team meets at discharge from CM
  open     outcome.discharge     by Wed 2026-05-20  Outcome data collected by discharge
  open     provider.introduced   no time stated     Treatment provider knows who is assigned
  open     referral.warm         no time stated     Whoever referred the client hears from us
  open     intake.papers-read    no time stated     Screening, assessment and treatment plan read
  open     admission.confirmed   no time stated     Eligibility and readiness confirmed
  open     admission.procedures  no time stated     Steps of admission completed
  and 1 more: rsc explain C-0002 --verdict open
$ why C-0002 team.at-discharge
C-0002~team.at-discharge~dis1~2026-05-20
  evidence:   none in the record as known Wed 2026-05-20 10:00 -05:00
  verdict:    open: not due yet
$ export RSC_NOW=2026-05-21T10:00:00-05:00
$ why C-0002 team.at-discharge
C-0002~team.at-discharge~dis1~2026-05-20
  evidence:   none in the record as known Thu 2026-05-21 10:00 -05:00
  verdict:    missed: its time closed without it
$ why C-0002 outcome.discharge
C-0002~outcome.discharge~dis1~2026-05-20
  evidence:   none in the record as known Thu 2026-05-21 10:00 -05:00
  verdict:    overdue by 1 day: due, and nothing in the record meets it
$ rsc outcome add C-0002 --instrument state --stage discharge --at 2026-05-20 | head -3
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0002, now at revision 6-30bada66
  added o1, Wed 2026-05-20
$ why C-0002 outcome.discharge
C-0002~outcome.discharge~dis1~2026-05-20
  evidence:   none in the record as known Thu 2026-05-21 10:00 -05:00
  verdict:    overdue by 1 day: due, and nothing in the record meets it
$ rsc outcome complete C-0002 --at today | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded outcome.complete in C-0002, now at revision 7-3ae82240
  completed o1, Thu 2026-05-21
Met:
  met-late  outcome.discharge  late 1 day  Outcome data collected by discharge
$ why C-0002 outcome.discharge
C-0002~outcome.discharge~dis1~2026-05-20
  evidence:   entry o1, 2026-05-21 (no time of day recorded); written down Thu 2026-05-21 10:00
  verdict:    met-late by 1 day: done, but after it was due
$ rsc case void C-0002 o1 --reason 'on the wrong day' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0002, now at revision 8-8100fcb3
  voided o1, Thu 2026-05-21 10:00 -05:00
$ rsc outcome add C-0002 --instrument state --stage discharge --at 2026-05-20 --completed 2026-05-20 | head -4
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0002, now at revision 9-e2429348
  added o2, Wed 2026-05-20
  completed o2, Wed 2026-05-20
$ why C-0002 outcome.discharge
C-0002~outcome.discharge~dis1~2026-05-20
  evidence:   entry o2, 2026-05-20 (no time of day recorded); written down Thu 2026-05-21 10:00
  verdict:    met: done in time
$ rsc team meet C-0002 --at 2026-05-14 --attendees m1 --json | jq -c '[.entries, (.met | map(.rule))]'
[[{"id":"t2","what":"added","occurred":"2026-05-14"}],["team.periodic-cm","team.at-discharge"]]
$ why C-0002 team.at-discharge
C-0002~team.at-discharge~dis1~2026-05-20
  evidence:   entry t2, 2026-05-14 (no time of day recorded); written down Thu 2026-05-21 10:00
  verdict:    met: done in time

# Discharged once.
$ rsc discharge add C-0002 --reasons completed --at today
2| rsc: the record has a discharge already, dis1 of 2026-05-20 [act.state]
2|   hint: if it is wrong, void it first: 'rsc case void C-0002 dis1 --reason ...'
[4]
$ rsc discharge show C-0002
SANDBOX: nothing in this store is real
discharge
  id: dis1
  occurred: 2026-05-20
  recorded: 2026-05-20T10:00:00-05:00
  by: W-cho
  reasons: ["completed"]


$ rsc discharge show C-0002 --json
{
  "discharge": {
    "id": "dis1",
    "occurred": "2026-05-20",
    "recorded": "2026-05-20T10:00:00-05:00",
    "by": "W-cho",
    "reasons": [
      "completed"
    ]
  }
}
