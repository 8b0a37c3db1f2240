# From assignment to step-down, step-up and the end: the lead is handed on, and nobody leads twice.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc assign room --level CM
SANDBOX: nothing in this store is real
worker  CM  limit  room
------  --  -----  ----
W-cho    0     30    30
W-ana    0     28    28
$ rsc assign add C-0002 --worker W-cho --level CM --at now
SANDBOX: nothing in this store is real
Recorded assign.add in C-0002, now at revision 2-7463aae4
  added a1, Tue 2026-03-03 10:00 -06:00
Met:
  met  participant.adult                        The participant is an adult
  met  referral.consents            2026-03-02  Consent forms on hand at assignment
  met  assignment.one-business-day  2026-03-03  Assigned within one business day
Cannot be judged:
  undetermined  level.cm-eligible  index-missing  Case Management is the right level
Owed:
  open  contact.cm-24h        by Tue 2026-03-03 11:00 -06:00  CM client reached within 24 hours of referral
  open  contact.assigned-24h  by Wed 2026-03-04 10:00 -06:00  Coordinator's first contact within 24 hours
  open  contact.fortnightly   by Tue 2026-03-17               CM client phoned every two weeks
  open  team.periodic-cm      by Thu 2026-04-02               Support team meets from time to time on CM
  open  acuity.periodic       by Thu 2026-04-02               Acuity Index every 30 days
  open  provider.introduced   no time stated                  Treatment provider knows who is assigned
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief assign add C-0001 --worker W-cho --level RSC-I --secondary --level-reason highest-risk --at now
Recorded assign.add in C-0001, now at revision 8-4ef9f449
  added a2, Tue 2026-03-03 10:00 -06:00
$ export RSC_NOW=2026-03-10T10:00:00-05:00
$ brief assign end C-0001 a2 --at 2026-03-09 --because other
Recorded assign.end in C-0001, now at revision 9-fe7ae06b
  ended a2, Mon 2026-03-09
$ rsc assign transfer C-0001 --to W-cho --at now -n
SANDBOX: nothing in this store is real
Would record assign.transfer in C-0001
  ended a1, Tue 2026-03-10 10:00 -05:00
  added a3, Tue 2026-03-10 10:00 -05:00
  /assignments/0/ended/occurred: added "2026-03-10T10:00:00-05:00"
  /assignments/0/ended/recorded: added "2026-03-10T10:00:00-05:00"
  /assignments/0/ended/by: added "W-lee"
  /assignments/0/ended/reason: added "transfer"
  /assignments/2/id: added "a3"
  /assignments/2/occurred: added "2026-03-10T10:00:00-05:00"
  /assignments/2/recorded: added "2026-03-10T10:00:00-05:00"
  /assignments/2/by: added "W-lee"
  /assignments/2/worker: added "W-cho"
  /assignments/2/level: added "RSC-I"
  /assignments/2/reason: added "highest-risk"
Met:
  met  level.reason                    Reason for placing the client on RSC
  met  service.continuous  2026-03-10  Somebody is assigned on every day
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  open  contact.weekly                by Sun 2026-03-15  RSC client contacted every week
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  and 2 more: rsc explain C-0001 --verdict open
$ brief assign transfer C-0001 --to W-cho --at now --note 'W-ana moves to another county'
Recorded assign.transfer in C-0001, now at revision 10-4cb23a2d
  ended a1, Tue 2026-03-10 10:00 -05:00
  added a3, Tue 2026-03-10 10:00 -05:00
$ export RSC_NOW=2026-03-18T10:00:00-05:00
$ rsc assign step-down C-0001 --at now --to W-ana --level-reason acuity
SANDBOX: nothing in this store is real
Recorded assign.step-down in C-0001, now at revision 11-b6397ad3
  ended a3, Wed 2026-03-18 10:00 -05:00
  added a4, Wed 2026-03-18 10:00 -05:00
Met:
  met  service.continuous  2026-03-18  Somebody is assigned on every day
Cannot be judged:
  undetermined  level.cm-eligible  index-missing  Case Management is the right level
Owed:
  open  contact.cm-step-down          by Thu 2026-03-19 10:00 -05:00  Client reached within 24 hours of step-down
  open  contact.fortnightly           by Wed 2026-04-01               CM client phoned every two weeks
  open  contact-information.verified  by Wed 2026-04-01               Address and phone number checked
  open  sccp.review                   by Wed 2026-04-01               Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01               Acuity Index every 30 days
  open  team.periodic-cm              by Fri 2026-04-17               Support team meets from time to time on CM
  open  provider.introduced           no time stated                  Treatment provider knows who is assigned
$ brief assign step-up C-0002 --at todayT09:00 --level-reason clinical
Recorded assign.step-up in C-0002, now at revision 3-5d48a924
  ended a1, Wed 2026-03-18 09:00 -05:00
  added a2, Wed 2026-03-18 09:00 -05:00
$ export RSC_NOW=2026-03-25T10:00:00-05:00
$ brief assign step-up C-0001 --at now --level RSC-F --level-reason clinical
Recorded assign.step-up in C-0001, now at revision 12-1bf649d6
  ended a4, Wed 2026-03-25 10:00 -05:00
  added a5, Wed 2026-03-25 10:00 -05:00
$ rsc assign end C-0001 --at now --because coverage --json | jq -c '[.act, .revision, .entries]'
["assign.end","13-d9a24ad4",[{"id":"a5","what":"ended","occurred":"2026-03-25T10:00:00-05:00"}]]
$ rsc assign list C-0001 --json | jq -c '.assignments[] | [.id, .worker, .level, .reason, .primary, .occurred[:10], .ended.occurred[:10], .ended.reason]'
["a1","W-ana","RSC-I","highest-risk",null,"2026-03-02","2026-03-10","transfer"]
["a2","W-cho","RSC-I","highest-risk",false,"2026-03-03","2026-03-09","other"]
["a3","W-cho","RSC-I","highest-risk",null,"2026-03-10","2026-03-18","step-down"]
["a4","W-ana","CM","acuity",null,"2026-03-18","2026-03-25","step-up"]
["a5","W-ana","RSC-F","clinical",null,"2026-03-25","2026-03-25","coverage"]
$ rsc assign list C-0002
SANDBOX: nothing in this store is real
assignments (2)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------------------------------------
  a1  2026-03-03T10:00:00-06:00  W-lee  worker=W-cho  level=CM  ended=2026-03-18T09:00:00-05:00 step-up
  a2  2026-03-18T09:00:00-05:00  W-lee  worker=W-cho  level=RSC-I  reason=clinical


$ rsc assign room --json | jq -c '[.level, .as_of, .rooms]'
["RSC-I","2026-03-25T10:00:00-05:00",[{"worker":"W-ana","cases":0,"limit":20,"room":20},{"worker":"W-cho","cases":1,"limit":20,"room":19}]]
$ rsc assign room --as-of 2026-03-12
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-ana       0     20    20
W-cho       1     19    18
$ rsc case history C-0001 | tail -7
7-f0f97181   2026-03-02T12:00:00-06:00  W-ana  sccp.sign         v1
8-4ef9f449   2026-03-03T10:00:00-06:00  W-lee  assign.add        a2
9-fe7ae06b   2026-03-10T10:00:00-05:00  W-lee  assign.end        a2              other
10-4cb23a2d  2026-03-10T10:00:00-05:00  W-lee  assign.transfer   a1, a3
11-b6397ad3  2026-03-18T10:00:00-05:00  W-lee  assign.step-down  a3, a4
12-1bf649d6  2026-03-25T10:00:00-05:00  W-lee  assign.step-up    a4, a5
13-d9a24ad4  2026-03-25T10:00:00-05:00  W-lee  assign.end        a5              coverage
