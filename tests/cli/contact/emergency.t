# An emergency: the intake unit and the client are two promises of thirty minutes each.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee RSC_NOW=2026-03-12T12:00:00-05:00
$ verdict() { rsc explain $1 $2 --json | jq -r ".explanations[].obligation | [.occurrence, .verdict, .late, .owner_due] | map(select(. != null)) | join(\" \")"; }
$ rsc intake add --source ciu --level RSC --at 2026-03-02T16:50 --given-name Ira --birth-date 1980-02-01 --enrolled 2026-03-02 --emergency-needs housing -q -o /dev/null
$ rsc contact add C-0003 --at 2026-03-02T17:05 --mode phone --with ciu --purpose crisis -q -o /dev/null
$ rsc contact add C-0003 --at 2026-03-02T17:25 --mode phone --with client --purpose crisis -q
SANDBOX: nothing in this store is real
Recorded contact.add in C-0003, now at revision 3-6981f8db
  added c2, Mon 2026-03-02 17:25 -06:00
Met:
  met       contact.rsc-24h             2026-03-02      RSC client reached within 24 hours of notice
  met-late  contact.emergency-consumer  late 5 minutes  Client in an emergency reached in 30 minutes
Owed:
  open  team.formed          by Mon 2026-03-16  Support team formed within two weeks
  open  emergency.team-plan  by Wed 2026-04-01  Final plan made with the team after an emergency
  open  sccp.full            by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  emergency.checklist  no time stated     Emergency needs seen to step by step
$ verdict C-0003 contact.emergency-ciu
2026-03-02 met agency
$ verdict C-0003 contact.emergency-consumer
2026-03-02 met-late 5 minutes agency

# The branch without an emergency asks nothing here.
$ rsc explain C-0003 --verdict not-applicable --json | jq -r '.explanations[].obligation | [.rule, .verdict] | join(" ")'
assignment.one-business-day not-applicable
