# An emergency: the needs, the steps that answer them, and what is still open.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake add --source ciu --level RSC --at todayT09:40 --given-name Ira --family-name Bell --birth-date 1980-02-01 --screened 2026-03-02 --recommended RSC --emergency-needs housing -q
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-1fa26e19
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03 09:40 -06:00
Cannot be judged:
  undetermined  emergency.team-plan  no-enrolment  Final plan made with the team after an emergency
  undetermined  team.formed          no-enrolment  Support team formed within two weeks
  undetermined  sccp.full            no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.emergency-ciu       by Tue 2026-03-03 10:10 -06:00  Intake unit answered within 30 minutes
  open  contact.emergency-consumer  by Tue 2026-03-03 10:10 -06:00  Client in an emergency reached in 30 minutes
  open  contact.rsc-24h             by Wed 2026-03-04 09:40 -06:00  RSC client reached within 24 hours of notice
  open  emergency.checklist         no time stated                  Emergency needs seen to step by step
$ rsc intake emergency C-0003 --screen-reviewed now --needs-confirmed todayT09:55
SANDBOX: nothing in this store is real
Recorded intake.emergency in C-0003, now at revision 2-e66ad8ee
  screen reviewed ref1, Tue 2026-03-03 10:00 -06:00
  needs confirmed ref1, Tue 2026-03-03 09:55 -06:00
Owed:
  open  contact.emergency-ciu       by Tue 2026-03-03 10:10 -06:00  Intake unit answered within 30 minutes
  open  contact.emergency-consumer  by Tue 2026-03-03 10:10 -06:00  Client in an emergency reached in 30 minutes
  open  contact.rsc-24h             by Wed 2026-03-04 09:40 -06:00  RSC client reached within 24 hours of notice
  open  emergency.checklist         no time stated                  Emergency needs seen to step by step
$ rsc intake emergency C-0003 --need housing --provider P-shelter --rss-tool --referred now
SANDBOX: nothing in this store is real
Recorded intake.emergency in C-0003, now at revision 3-eea0cd39
  referred ref1, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact.emergency-ciu       by Tue 2026-03-03 10:10 -06:00  Intake unit answered within 30 minutes
  open  contact.emergency-consumer  by Tue 2026-03-03 10:10 -06:00  Client in an emergency reached in 30 minutes
  open  contact.rsc-24h             by Wed 2026-03-04 09:40 -06:00  RSC client reached within 24 hours of notice
  open  emergency.checklist         no time stated                  Emergency needs seen to step by step
$ rsc intake emergency C-0003 --needs food
2| rsc: the emergency needs are recorded already [act.state]
2|   hint: if it is wrong, void the referral, 'rsc case void C-0003 ref1 --reason ...', and enter it and its steps anew
[4]
$ rsc intake show C-0003
SANDBOX: nothing in this store is real
referral
  id: ref1
  occurred: 2026-03-03T09:40:00-06:00
  recorded: 2026-03-03T10:00:00-06:00
  by: W-ana
  source: ciu
  level: RSC
  screen: 2026-03-02  recommended=RSC
  emergency: needs=housing  screen_reviewed=2026-03-03T10:00:00-06:00  needs_confirmed=2026-03-03T09:55:00-06:00  services=(1)

enrolment (0)
  id  occurred  by  what
----  --------  --  ----

admissions (0)
  id  occurred  by  what
----  --------  --  ----


# A step is recorded once; a step needs its need; words and ids are looked at.
$ rsc intake emergency C-0003 --screen-reviewed now
2| rsc: --screen-reviewed is recorded already [act.state]
2|   hint: if it is wrong, void the referral, 'rsc case void C-0003 ref1 --reason ...', and enter it and its steps anew
[4]
$ rsc intake emergency C-0003 --provider P-shelter --rss-tool
2| rsc: --provider, --rss-tool and --referred need --need [usage.missing]
2|   hint: say for which of the needs
[2]
$ rsc intake emergency C-0003 --need housing --provider P-none -n 2>&1 | sed -n "/warning/,\$p"
cases/44/C-0003.json:48:23: warning: a provider is not in the store [check.unknown-provider]
  at: /referral/emergency/services/1/provider
  expected: a provider of the store
  found: 'P-none'
  to do: add the provider or correct the id
$ rsc intake emergency C-0003 --needs food
2| rsc: the emergency needs are recorded already [act.state]
2|   hint: if it is wrong, void the referral, 'rsc case void C-0003 ref1 --reason ...', and enter it and its steps anew
[4]
