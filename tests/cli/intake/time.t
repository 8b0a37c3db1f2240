# A time that the clock change skips, or repeats: refused with both candidates; with its offset it is taken.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_NOW=2026-03-09T10:00:00-05:00
$ rsc intake add --source ciu --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc intake add --source ciu --at 2026-03-08T02:30-06:00 -q | sed -n 3,4p
  case C-0003 of client K-0003
  added ref1, Sun 2026-03-08 03:30 -05:00
$ export RSC_NOW=2026-11-02T10:00:00-06:00
$ rsc intake consents C-0003 --at 2026-11-01T01:30
2| rsc: --at: the clock change repeats the time 2026-11-01T01:30 [instant.wall-time]
2|   hint: write the offset: 2026-11-01T01:30:00-05:00 or 2026-11-01T01:30:00-06:00
[2]
$ rsc intake consents C-0003 --at 2026-11-01T01:30-05:00 -q | sed -n 2,3p
Recorded intake.consents in C-0003, now at revision 2-f57d5c9b
  consents received ref1, Sun 2026-11-01 01:30 -05:00
$ rsc intake show C-0003
SANDBOX: nothing in this store is real
referral
  id: ref1
  occurred: 2026-03-08T03:30:00-05:00
  recorded: 2026-03-09T10:00:00-05:00
  by: W-ana
  source: ciu
  consents_received: 2026-11-01T01:30:00-05:00

enrolment (0)
  id  occurred  by  what
----  --------  --  ----

admissions (0)
  id  occurred  by  what
----  --------  --  ----

