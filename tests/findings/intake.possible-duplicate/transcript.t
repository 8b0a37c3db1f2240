# A second client with the same name.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake add --source ciu --level RSC --at today --enrolled today --given-name Alex --family-name Rivera --birth-date 1988-04-12
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-4b778b6f
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03
  added enr1, Tue 2026-03-03
Owed:
  open  assignment.one-business-day  by Wed 2026-03-04  Assigned within one business day
  open  contact.rsc-24h              by Wed 2026-03-04  RSC client reached within 24 hours of notice
  open  team.formed                  by Tue 2026-03-17  Support team formed within two weeks
  open  sccp.full                    by Thu 2026-04-02  Full plan within 30 days of enrolment
2| warning: the client may be known already [intake.possible-duplicate]
2|   found: case C-0001 of client K-0001, open
2|   to do: look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'
