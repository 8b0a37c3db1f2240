# What intake does not take: nothing is written, and all that is wrong is told at once.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake add --source cui --level RCS --at 2026-13-01
2| rsc: 3 options are wrong or missing [date.impossible]
2| error: --at: '2026-13-01' names a day that does not exist [date.impossible]
2|   to do: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
2| error: --source: 'cui' is not known [usage.bad-value]
2|   to do: did you mean ciu? one of ciu, self, court, corrections, provider, family, other
2| error: --level: 'RCS' is not known [usage.bad-value]
2|   to do: did you mean RSC? one of RSC, CM
[2]
$ rsc intake add --source ciu --at now --birth-date yesterday
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-a277f01a
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03 10:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-03-04 10:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
2| cases/44/C-0003.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
$ rsc intake add
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --source is needed: Who referred [usage.missing]
2|   to do: Who referred: ciu, self, court, corrections, provider, family, other
[2]
$ rsc intake ad --source ciu --at now
2| rsc: there is no command 'intake ad' [usage.unknown-command]
2|   hint: did you mean 'rsc intake add'?
[2]
$ rsc intake add --source ciu --at now --famly-name X
2| rsc intake add has no option --famly-name [usage.unknown-option]
2|   hint: did you mean --family-name?
[2]
$ rsc intake add --source ciu --at 2026-03-03T10:01
2| rsc: the record would contradict itself [record.invalid]
2| cases/91/C-0004.json:9:17: error: an entry occurred in the future [check.entry-future]
2|   at: /referral/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-03T10:01:00-06:00
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc intake add --source ciu --at tomorrow
2| rsc: the record would contradict itself [record.invalid]
2| cases/91/C-0004.json:9:17: error: an entry occurred in the future [check.entry-future]
2|   at: /referral/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc intake add --source ciu --at +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/91/C-0004.json:9:17: error: an entry occurred in the future [check.entry-future]
2|   at: /referral/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc intake add --source ciu --at now --case 'C 9'
2| rsc: 'C 9' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc intake add --source ciu --at now --case C-0001
2| rsc: there is or was a case C-0001 already [act.state]
2|   hint: choose another id
[4]
$ rsc intake add --source ciu --at now --client K-0099
2| rsc: --client: no case has a client K-0099 [usage.not-found]
2|   hint: leave --client out for a new client
[5]
$ rsc intake add --source ciu --at now --needs housing
2| rsc: --recommended, --chosen and --needs are of the screen: --screened is needed [usage.missing]
2|   hint: say when the client was screened
[2]
$ rsc intake add --source ciu --at now --by W-nobody
2| rsc: --by: there is no worker 'W-nobody' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]
$ RSC_BY= rsc intake add --source ciu --at now
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]
$ rsc intake screen C-0001 --at today --recommended RSC
2| rsc: the referral has a screen already, of 2026-02-27 [act.state]
2|   hint: a new screen belongs to a new referral; if it is wrong, void the referral, 'rsc case void C-0001 ref1 --reason ...', and enter it and its steps anew
[4]
$ rsc intake enrol C-0001 --at today
2| rsc: the record has an enrolment already, enr1 of 2026-03-02 [act.state]
2|   hint: if it is wrong, void it first: 'rsc case void C-0001 enr1 --reason ...'
[4]
$ rsc intake consents C-0001 --at now
2| rsc: ref1 has 'consents_received' already, of 2026-03-02T09:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 ref1 --reason ...', and enter it anew
[4]
$ rsc intake refer C-0001 --source self --at today
2| rsc: the record has a referral already, ref1 of 2026-03-02T09:00:00-06:00 [act.state]
2|   hint: if it is wrong, void it first: 'rsc case void C-0001 ref1 --reason ...'
[4]
$ rsc intake show C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc intake enrol C-0099 --at today
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc intake admit C-0001 --at today --readiness redy --mandated maybe --completed rigths
2| rsc: 3 options are wrong or missing [usage.bad-value]
2| error: --readiness: 'redy' is not known [usage.bad-value]
2|   to do: did you mean ready? one of ready, ambivalent, not-ready
2| error: --mandated: 'maybe' is neither yes nor no [usage.bad-value]
2|   to do: write yes or no
2| error: --completed: 'rigths' is not known [usage.bad-value]
2|   to do: did you mean rights? one of demographics, consents, rights, financial, orientation, source-informed
[2]
$ rsc intake admit C-0001
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc case list --format csv | tr -d '\r'
case,client,level,worker,enrolled,discharged,entries
C-0001,K-0001,RSC-I,W-ana,2026-03-02,,2
C-0002,K-0002,,,,,0
C-0003,K-0003,,,,,0
