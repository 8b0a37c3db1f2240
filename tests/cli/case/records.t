# An enrolment is voided and entered anew: the old one stays beside it, and a report as known before that
# day still goes by it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ why() { rsc explain "$@" | grep -e trigger: -e clock: -e verdict:; }
$ why C-0001 sccp.full
  trigger:    enrolment, entry enr1: 2026-03-02 (no time of day recorded)
  clock:      2026-03-02 (day 0) + 30 days, due at the end of that local day: Wed 2026-04-01
  verdict:    open: not due yet
$ rsc intake enrol C-0001 --at 2026-02-27
2| rsc: the record has an enrolment already, enr1 of 2026-03-02 [act.state]
2|   hint: if it is wrong, void it first: 'rsc case void C-0001 enr1 --reason ...'
[4]
$ export RSC_NOW=2026-03-05T10:00:00-06:00
$ rsc case void C-0001 enr1 --reason 'the day of the screen, not of enrolment' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 8-e785c6c4
  voided enr1, Thu 2026-03-05 10:00 -06:00
2| cases/aa/C-0001.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
$ why C-0001 sccp.full
  verdict:    undetermined: no enrolment date is recorded, and it starts there
$ rsc intake enrol C-0001 --at 2026-03-04 | head -3
SANDBOX: nothing in this store is real
Recorded intake.enrol in C-0001, now at revision 9-b1bcd512
  added enr2, Wed 2026-03-04
$ rsc case show C-0001 --section enrolment
Case C-0001 (SANDBOX: not real)

enrolment
  id: enr2
  occurred: 2026-03-04
  recorded: 2026-03-05T10:00:00-06:00
  by: W-ana


$ rsc case show C-0001 --section superseded
Case C-0001 (SANDBOX: not real)

superseded
  enrolments (1)
  id    occurred    by     what
------  ----------  -----  ----------------------------------------------------------------------------------
  enr1  2026-03-02  W-lee  voided=2026-03-05T10:00:00-06:00 by W-ana: the day of the screen, not of enrolment


$ rsc case show C-0001 --section superseded --json
{
  "enrolments": [
    {
      "id": "enr1",
      "occurred": "2026-03-02",
      "recorded": "2026-03-02T12:00:00-06:00",
      "by": "W-lee",
      "voided": {
        "at": "2026-03-05T10:00:00-06:00",
        "by": "W-ana",
        "reason": "the day of the screen, not of enrolment"
      }
    }
  ]
}
$ why C-0001 sccp.full
  trigger:    enrolment, entry enr2: 2026-03-04 (no time of day recorded); written down Thu
  clock:      2026-03-04 (day 0) + 30 days, due at the end of that local day: Fri 2026-04-03
  verdict:    open: not due yet
$ why C-0001 sccp.full --known-at 2026-03-04
  trigger:    enrolment, entry enr1: 2026-03-02 (no time of day recorded)
  clock:      2026-03-02 (day 0) + 30 days, due at the end of that local day: Wed 2026-04-01
  verdict:    open: not due yet
$ rsc case history C-0001 | tail -3
7-f0f97181  2026-03-02T12:00:00-06:00  W-ana  sccp.sign     v1
8-e785c6c4  2026-03-05T10:00:00-06:00  W-ana  case.void     enr1            the day of the screen, not of enrolment
9-b1bcd512  2026-03-05T10:00:00-06:00  W-ana  intake.enrol  enr2
