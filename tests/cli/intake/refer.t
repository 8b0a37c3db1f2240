# The referral was entered wrongly: it is voided, and another takes its place.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc case void C-0002 ref1 --reason 'another client' -q
SANDBOX: nothing in this store is real
Recorded case.void in C-0002, now at revision 2-524a13e2
  voided ref1, Tue 2026-03-03 10:00 -06:00
$ rsc intake consents C-0002 --at now
2| rsc: the referral is voided [act.state]
2|   hint: record it anew first
[4]
$ rsc intake refer C-0002 --source corrections --level RSC --special-grant 'Access to Recovery' --at 2026-03-02T15:00
SANDBOX: nothing in this store is real
Recorded intake.refer in C-0002, now at revision 3-e131d566
  added ref2, Mon 2026-03-02 15:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Tue 2026-03-03 15:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Tue 2026-03-03               Assigned within one business day
2| cases/f7/C-0002.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
$ rsc intake show C-0002
SANDBOX: nothing in this store is real
referral
  id: ref2
  occurred: 2026-03-02T15:00:00-06:00
  recorded: 2026-03-03T10:00:00-06:00
  by: W-ana
  source: corrections
  level: RSC
  special_grant: Access to Recovery

enrolment (0)
  id  occurred  by  what
----  --------  --  ----

admissions (0)
  id  occurred  by  what
----  --------  --  ----

