# A client who may be known already is shown with the case; the new case stands all the same.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake add --source ciu --level RSC --at now --given-name ALEX --family-name rivera
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-deb4f0d3
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03 10:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-03-04 10:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
2| cases/44/C-0003.json:4:13: warning: the client's birth date is missing [check.birth-date-missing]
2|   at: /client
2|   expected: member 'birth_date'
2|   found: none
2|   to do: record the birth date
2| cases/44/C-0003.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
2| warning: the client may be known already [intake.possible-duplicate]
2|   found: case C-0001 of client K-0001, open
2|   to do: look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'
$ rsc intake add --source ciu --level RSC --at now --given-name Sandy --family-name Okafor --birth-date 1979-11-30
SANDBOX: nothing in this store is real
Recorded intake.add in C-0004, now at revision 1-e975dcef
  case C-0004 of client K-0004
  added ref1, Tue 2026-03-03 10:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-03-04 10:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
2| cases/91/C-0004.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
2| warning: the client may be known already [intake.possible-duplicate]
2|   found: case C-0002 of client K-0002, open
2|   to do: look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'
$ rsc intake add --source ciu --level RSC --at now --given-name Sam --family-name Okafor --birth-date 1985-01-01 -q -o /dev/null
$ rsc intake add --source ciu --level RSC --at now --given-name Sam --family-name Okafor --birth-date 1985-01-01 -n --json | jq '.findings'
[
  {
    "code": "check.enrolment-missing",
    "severity": "warning",
    "file": "cases/2b/C-0006.json",
    "line": 1,
    "column": 1,
    "message": "the enrolment date is missing",
    "expected": "member 'enrolment'",
    "found": "none",
    "remedy": "record the enrolment date"
  },
  {
    "code": "intake.possible-duplicate",
    "severity": "warning",
    "message": "the client may be known already",
    "found": "case C-0005 of client K-0005, open",
    "remedy": "look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'"
  }
]

# The next episode of a client: the first is closed, then the second begins under the same client.
$ rsc discharge add C-0001 --reasons moved --at today -o /dev/null
$ rsc intake add --client K-0001 --source ciu --level RSC --at now --given-name Alex --family-name Rivera --birth-date 1988-04-12
SANDBOX: nothing in this store is real
Recorded intake.add in C-0006, now at revision 1-b7f6df13
  case C-0006 of client K-0001
  added ref1, Tue 2026-03-03 10:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-03-04 10:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
2| cases/2b/C-0006.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
2| warning: the client may be known already [intake.possible-duplicate]
2|   found: case C-0003 of client K-0003, open
2|   to do: look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'
$ rsc case show C-0006 --json | jq -c '[.id, .episode, .client.id]'
["C-0006",2,"K-0001"]

# While the first one is open, the second is shown as a possible duplicate.
$ rsc intake add --client K-0002 --source ciu --level RSC --at now --given-name Sam --family-name Okafor --birth-date 1979-11-30
SANDBOX: nothing in this store is real
Recorded intake.add in C-0007, now at revision 1-b395c54e
  case C-0007 of client K-0002
  added ref1, Tue 2026-03-03 10:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-03-04 10:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
2| cases/78/C-0007.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
2| warning: the client may be known already [intake.possible-duplicate]
2|   found: case C-0002 of client K-0002, open
2|   to do: look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'
2| warning: the client may be known already [intake.possible-duplicate]
2|   found: case C-0004 of client K-0004, open
2|   to do: look at that case; if it is the same person, take this one back with 'rsc undo', or join the two with 'rsc case link'
