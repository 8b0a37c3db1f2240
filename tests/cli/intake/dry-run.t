# A dry run shows what would be added, and writes nothing.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake add --source ciu --level RSC --at today --given-name Ira --family-name Bell --enrolled today -n
SANDBOX: nothing in this store is real
Would record intake.add in C-0003
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03
  added enr1, Tue 2026-03-03
  /schema: added "rsc.case/1"
  /id: added "C-0003"
  /client/id: added "K-0003"
  /client/given_name: added (text)
  /client/family_name: added (text)
  /referral/id: added "ref1"
  /referral/occurred: added "2026-03-03"
  /referral/recorded: added "2026-03-03T10:00:00-06:00"
  /referral/by: added "W-ana"
  /referral/source: added "ciu"
  /referral/level: added "RSC"
  /enrolment/id: added "enr1"
  /enrolment/occurred: added "2026-03-03"
  /enrolment/recorded: added "2026-03-03T10:00:00-06:00"
  /enrolment/by: added "W-ana"
Owed:
  open  assignment.one-business-day  by Wed 2026-03-04  Assigned within one business day
  open  contact.rsc-24h              by Wed 2026-03-04  RSC client reached within 24 hours of notice
  open  team.formed                  by Tue 2026-03-17  Support team formed within two weeks
  open  sccp.full                    by Thu 2026-04-02  Full plan within 30 days of enrolment
2| cases/44/C-0003.json:4:13: warning: the client's birth date is missing [check.birth-date-missing]
2|   at: /client
2|   expected: member 'birth_date'
2|   found: none
2|   to do: record the birth date
$ rsc intake screen C-0002 --at 2026-03-02 --recommended CM --needs legal -n
SANDBOX: nothing in this store is real
Would record intake.screen in C-0002
  screened 2026-03-02
  changed ref1, Tue 2026-03-03 10:00 -06:00
  /referral/screen/occurred: added "2026-03-02"
  /referral/screen/recommended: added "CM"
  /referral/screen/needs/0: added "legal"
Owed:
  open  contact.cm-24h               by Tue 2026-03-03 11:00 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Tue 2026-03-03               Assigned within one business day
$ rsc intake enrol C-0002 --at today --dry-run --json | jq -c '[.dry_run, .revision, .entries, .difference]'
[true,"2-57b115ec",[{"id":"enr1","what":"added","occurred":"2026-03-03"}],["/enrolment/id: added \"enr1\"","/enrolment/occurred: added \"2026-03-03\"","/enrolment/recorded: added \"2026-03-03T10:00:00-06:00\"","/enrolment/by: added \"W-ana\""]]
$ rsc case list --format csv | tr -d '\r'
case,client,level,worker,enrolled,discharged,entries
C-0001,K-0001,RSC-I,W-ana,2026-03-02,,2
C-0002,K-0002,,,,,0
