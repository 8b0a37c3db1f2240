# RSC is for the highest risk and for grants: without a reason the assignment is refused, with the clause.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/f7/C-0002.json: error: level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1) [act.refused]
2|   expected: RSC is kept for clients with the greatest risk and need and for those who come under a special grant or project. Each assignment to RSC says which of these it is.
2|   found: lacking: the reason for the level
2|   to do: 'rsc assign add C-0002 ... --level-reason ...'. Record the reason for which the client is on RSC. Or a supervisor lets it pass: --override level.reason --reason ...
[4]
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 4,
2|   "code": "act.refused",
2|   "message": "assign.add is refused: nothing was written",
2|   "hint": "mend what is lacking, or have a supervisor let the rule pass with --override and --reason",
2|   "findings": [
2|     {
2|       "code": "act.refused",
2|       "severity": "error",
2|       "file": "cases/f7/C-0002.json",
2|       "message": "level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1)",
2|       "expected": "RSC is kept for clients with the greatest risk and need and for those who come under a special grant or project. Each assignment to RSC says which of these it is.",
2|       "found": "lacking: the reason for the level",
2|       "remedy": "'rsc assign add C-0002 ... --level-reason ...'. Record the reason for which the client is on RSC. Or a supervisor lets it pass: --override level.reason --reason ..."
2|     }
2|   ]
2| }
[4]

# A supervisor lets it pass, with the reason why; the wrong rule, no reason, nobody's supervisor: no.
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --override level.reason
2| rsc: --override needs --reason [usage.missing]
2|   hint: say why the rule may be broken; it is recorded
[2]
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --override level.reson --reason 'x'
2| rsc: --override: no policy in force has a rule 'level.reson' [usage.not-found]
2|   hint: did you mean 'level.reason'?
[5]
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --override caseload.cap --reason 'x' 2>&1 | head -2
rsc: assign.add is refused: nothing was written [act.refused]
cases/f7/C-0002.json: error: level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1) [act.refused]
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --override level.reason --reason 'x' --by W-ana
2| rsc: --override is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --override level.reason --reason 'the county decides on Friday' -n | sed -n 2,5p
Would record assign.add in C-0002
  added a1, Tue 2026-03-03 10:00 -06:00
  overridden: level.reason, by W-lee
  /assignments/0/id: added "a1"
$ rsc assign add C-0002 --worker W-cho --level RSC-I --at now --override level.reason --reason 'the county decides on Friday'
SANDBOX: nothing in this store is real
Recorded assign.add in C-0002, now at revision 2-0cdc453a
  added a1, Tue 2026-03-03 10:00 -06:00
  overridden: level.reason, by W-lee
Met:
  met  participant.adult                        The participant is an adult
  met  referral.consents            2026-03-02  Consent forms on hand at assignment
  met  assignment.one-business-day  2026-03-03  Assigned within one business day
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  overdue  level.reason          since today                     Reason for placing the client on RSC
  open     contact.cm-24h        by Tue 2026-03-03 11:00 -06:00  CM client reached within 24 hours of referral
  open     contact.assigned-24h  by Wed 2026-03-04 10:00 -06:00  Coordinator's first contact within 24 hours
  open     contact.weekly        by Sun 2026-03-08               RSC client contacted every week
  open     sccp.preliminary      by Tue 2026-03-10               Preliminary plan within 7 days
  open     acuity.periodic       by Thu 2026-04-02               Acuity Index every 30 days
  open     provider.introduced   no time stated                  Treatment provider knows who is assigned
$ rsc case history C-0002
SANDBOX: nothing in this store is real
revision    at                         by     act         entries  reason
----------  -------------------------  -----  ----------  -------  ----------------------------------------------------
1-6a0e5ed0  2026-03-02T12:00:00-06:00  W-ana  intake.add  ref1
2-0cdc453a  2026-03-03T10:00:00-06:00  W-lee  assign.add  a1       the county decides on Friday; overrides level.reason
$ rsc case show C-0002 --json | jq -c '.history[-1] | [.act, .by, .reason, .overrides]'
["assign.add","W-lee","the county decides on Friday",["level.reason"]]

# The breach stands all the same.
$ rsc explain C-0002 level.reason --json | jq -r '.explanations[].obligation | [.verdict, .lacking] | join(": ")'
overdue: the reason for the level

# An assignment before the consent forms have arrived: two rules at once, both told, both let pass.
$ rsc intake add --source ciu --level RSC --at todayT08:00 --given-name Ira --family-name Bell --birth-date 1980-02-01 -q -o /dev/null
$ rsc assign add C-0003 --worker W-cho --level RSC-I --at now
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/44/C-0003.json: error: level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1) [act.refused]
2|   expected: RSC is kept for clients with the greatest risk and need and for those who come under a special grant or project. Each assignment to RSC says which of these it is.
2|   found: lacking: the reason for the level
2|   to do: 'rsc assign add C-0003 ... --level-reason ...'. Record the reason for which the client is on RSC. Or a supervisor lets it pass: --override level.reason --reason ...
2| cases/44/C-0003.json: error: referral.consents: Consent forms on hand at assignment (coordination-policy-cars 2.C.1) [act.refused]
2|   expected: Where the intake unit found no emergency needs, it sends the consent forms, and they have arrived by the time somebody is assigned.
2|   found: lacking: the consent forms
2|   to do: 'rsc intake consents C-0003 --at ...'. Get the consent forms from the Central Intake Unit and record their receipt. Or a supervisor lets it pass: --override referral.consents --reason ...
[4]
$ rsc assign add C-0003 --worker W-cho --level RSC-I --at now --override level.reason --reason 'x' 2>&1 | grep -c lacking
1
$ rsc assign add C-0003 --worker W-cho --level RSC-I --at now --override level.reason,referral.consents --reason 'papers follow' -q | sed -n 2,4p
Recorded assign.add in C-0003, now at revision 2-c514b8ad
  added a1, Tue 2026-03-03 10:00 -06:00
  overridden: level.reason, by W-lee
$ rsc case history C-0003 | tail -1
2-c514b8ad  2026-03-03T10:00:00-06:00  W-lee  assign.add  a1       papers follow; overrides level.reason; overrides referral.consents
