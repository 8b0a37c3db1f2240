# A coordinator with 19 of 20 RSC-I clients: the 20th is taken, the 21st is refused with cap, clause and who has
# room; a supervisor lets it pass, and the override is in the record.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ client() { rsc intake add --case C-1$1 --source ciu --level RSC --at todayT08:00 --consents todayT08:00 --given-name Client --family-name No-$1 --birth-date 1980-01-01 --enrolled today -q -o /dev/null; }
$ lead() { rsc assign add C-1$1 --worker $2 --level $3 --level-reason highest-risk --at now -q -o /dev/null; }
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21; do client $i; done
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18; do lead $i W-ana RSC-I; done
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-cho       0     20    20
W-ana      19     20     1
$ rsc assign add C-119 --worker W-ana --level RSC-I --level-reason highest-risk --at now
SANDBOX: nothing in this store is real
Recorded assign.add in C-119, now at revision 2-b02f5d6c
  added a1, Tue 2026-03-03 10:00 -06:00
Met:
  met  participant.adult                        The participant is an adult
  met  level.reason                             Reason for placing the client on RSC
  met  referral.consents            2026-03-03  Consent forms on hand at assignment
  met  assignment.one-business-day  2026-03-03  Assigned within one business day
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  open  contact.rsc-24h       by Wed 2026-03-04 08:00 -06:00  RSC client reached within 24 hours of notice
  open  contact.assigned-24h  by Wed 2026-03-04 10:00 -06:00  Coordinator's first contact within 24 hours
  open  contact.weekly        by Sun 2026-03-08               RSC client contacted every week
  open  sccp.preliminary      by Tue 2026-03-10               Preliminary plan within 7 days
  open  team.formed           by Tue 2026-03-17               Support team formed within two weeks
  open  sccp.full             by Thu 2026-04-02               Full plan within 30 days of enrolment
  open  acuity.periodic       by Thu 2026-04-02               Acuity Index every 30 days
  open  provider.introduced   no time stated                  Treatment provider knows who is assigned
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-cho       0     20    20
$ rsc assign add C-120 --worker W-ana --level RSC-I --level-reason highest-risk --at now
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/66/C-120.json: error: caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
2|   expected: A full-time individual coordinator serves no more than 20 clients at a time.
2|   found: 21 of 20
2|   to do: Room for RSC-I: W-cho (0 of 20); 'rsc assign add C-120 --worker W-cho ...'. Reassign clients until the caseload is back within 20. Or a supervisor lets it pass: --override caseload.rsc-i --reason ...
[4]
$ rsc assign transfer C-120 --to W-ana --at now
2| rsc: nobody leads the case [act.state]
2|   hint: 'rsc assign add C-120 --worker ... --level ... --at ...' assigns a worker
[4]
$ rsc assign add C-120 --worker W-ana --level RSC-I --level-reason highest-risk --at now --override caseload.cap
2| rsc: --override needs --reason [usage.missing]
2|   hint: say why the rule may be broken; it is recorded
[2]
$ rsc assign add C-120 --worker W-ana --level RSC-I --level-reason highest-risk --at now --override caseload.cap --reason 'W-cho is ill until Friday' --by W-ana
2| rsc: --override is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc assign add C-120 --worker W-ana --level RSC-I --level-reason highest-risk --at now --override caseload.cap --reason 'W-cho is ill until Friday'
SANDBOX: nothing in this store is real
Recorded assign.add in C-120, now at revision 2-929c498e
  added a1, Tue 2026-03-03 10:00 -06:00
  overridden: caseload.rsc-i, by W-lee
Met:
  met  participant.adult                        The participant is an adult
  met  level.reason                             Reason for placing the client on RSC
  met  referral.consents            2026-03-03  Consent forms on hand at assignment
  met  assignment.one-business-day  2026-03-03  Assigned within one business day
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  open  contact.rsc-24h       by Wed 2026-03-04 08:00 -06:00  RSC client reached within 24 hours of notice
  open  contact.assigned-24h  by Wed 2026-03-04 10:00 -06:00  Coordinator's first contact within 24 hours
  open  contact.weekly        by Sun 2026-03-08               RSC client contacted every week
  open  sccp.preliminary      by Tue 2026-03-10               Preliminary plan within 7 days
  open  team.formed           by Tue 2026-03-17               Support team formed within two weeks
  open  sccp.full             by Thu 2026-04-02               Full plan within 30 days of enrolment
  open  acuity.periodic       by Thu 2026-04-02               Acuity Index every 30 days
  open  provider.introduced   no time stated                  Treatment provider knows who is assigned
$ rsc case history C-120
SANDBOX: nothing in this store is real
revision    at                         by     act         entries     reason
----------  -------------------------  -----  ----------  ----------  ---------------------------------------------------
1-27bdb8ca  2026-03-03T10:00:00-06:00  W-lee  intake.add  ref1, enr1
2-929c498e  2026-03-03T10:00:00-06:00  W-lee  assign.add  a1          W-cho is ill until Friday; overrides caseload.rsc-i
$ rsc report compliance --rule caseload.rsc-i --list --format ndjson | jq -c "select(.rule) | [.subject, .verdict, .lacking, .owner_due]"
["W-ana","overdue","21 of 20","W-lee"]

# Acts that add nobody go on; handing a client on makes room, and the 20th place is free again after two.
$ rsc contact add C-120 --at now --mode phone --with client -q -o /dev/null
$ rsc assign transfer C-120 --to W-cho --at now -q -o /dev/null
$ lead 21 W-ana RSC-I
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/19/C-121.json: error: caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
2|   expected: A full-time individual coordinator serves no more than 20 clients at a time.
2|   found: 21 of 20
2|   to do: Room for RSC-I: W-cho (1 of 20); 'rsc assign add C-121 --worker W-cho ...'. Reassign clients until the caseload is back within 20. Or a supervisor lets it pass: --override caseload.rsc-i --reason ...
[4]
$ rsc assign transfer C-119 --to W-cho --at now -q -o /dev/null
$ lead 21 W-ana RSC-I
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-cho       2     20    18

# To be handed a client counts too.
$ rsc assign transfer C-119 --to W-ana --at now
2| rsc: assign.transfer is refused: nothing was written [act.refused]
2| cases/f2/C-119.json: error: caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
2|   expected: A full-time individual coordinator serves no more than 20 clients at a time.
2|   found: 21 of 20
2|   to do: Room for RSC-I: W-cho (1 of 20); 'rsc assign transfer C-119 --to W-cho ...'. Reassign clients until the caseload is back within 20. Or a supervisor lets it pass: --override caseload.rsc-i --reason ...
[4]
