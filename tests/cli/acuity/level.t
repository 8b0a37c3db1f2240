# 38 points to Case Management, 39 to recovery support coordination. What does not fit is owed; nobody is
# moved.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ why() { rsc explain "$@" | grep -e ' evidence:' -e ' verdict:'; }
$ why C-0001 level.step-down
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00
  verdict:    undetermined: no Acuity Index is recorded
$ rsc acuity add C-0001 --at today --score 39 | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 8-75b2eb4d
  added x1, Tue 2026-03-03
Met:
  met  level.step-down              RSC only as long as it is needed
  met  acuity.periodic  2026-03-03  Acuity Index every 30 days
$ why C-0001 level.step-down
  evidence:   entry x1; index 39 of 2026-03-03
  verdict:    met: the level given is right
$ export RSC_NOW=2026-03-04T10:00:00-06:00
$ rsc acuity add C-0001 --at today --score 38
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 9-2430fc7a
  added x2, Wed 2026-03-04
Met:
  met  acuity.periodic  2026-03-04  Acuity Index every 30 days
Owed:
  overdue  level.step-down               since today        RSC only as long as it is needed
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Fri 2026-04-03  Acuity Index every 30 days
  open     provider.introduced           no time stated     Treatment provider knows who is assigned
$ rsc explain C-0001 level.step-down
C-0001 as of Wed 2026-03-04 10:00 -06:00, as known Wed 2026-03-04 10:00 -06:00 (SANDBOX: not real)

C-0001~level.step-down~a1~2026-03-02
  RSC only as long as it is needed
  clause:     A client on RSC whose needs have become lighter is passed on to CM or discharged
              from RSC. A mismatch is shown and moves nobody. An Acuity Index between 0 and 38
              points to CM, unless a special grant or a clinical reason keeps the client on RSC.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 2
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.3
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    level and index as they stand: 2026-03-04, counted from entry a1
  evidence:   entry x2; index 38 of 2026-03-04: consider a step-down to CM
  verdict:    overdue since today: another level is indicated
  owner:      W-ana (coordinator)
  reading:    Q12: Scores are whole numbers and both ends are included; 39 or more points to
              RSC. The documents name no upper bound. RSC is permitted below 39 on account of a
              special grant or a clinical reason. A mismatch between score and level is flagged
              and never moves anyone. If the index is stale or missing, the verdict is
              undetermined.
  reading:    Q55: An index is stale when, on the as-of day, more than 30 days have gone by
              since it was made. What is judged is the level as it stands, not the history of
              levels.
  remedy:     Step the client down to Case Management, discharge the client from RSC, or record
              the reason for staying.
$ rsc case list --format csv | grep C-0001
C-0001,K-0001,RSC-I,W-ana,2026-03-02,,4

# Under a special grant the client is where the client belongs; for the highest risk alone not.
$ rsc assign transfer C-0001 --to W-cho --level-reason special-grant --at now --by W-lee | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded assign.transfer in C-0001, now at revision 10-e2be1007
  ended a1, Wed 2026-03-04 10:00 -06:00
  added a2, Wed 2026-03-04 10:00 -06:00
Met:
  met  level.reason                    Reason for placing the client on RSC
  met  level.step-down                 RSC only as long as it is needed
  met  service.continuous  2026-03-04  Somebody is assigned on every day
$ why C-0001 level.step-down
  evidence:   entry x2; index 38 of 2026-03-04; another level is right: special-grant
  verdict:    met: the level given is right

# A client on Case Management with 39 is on the wrong level, and that is owed too.
$ rsc assign add C-0002 --worker W-cho --level CM --level-reason acuity --at now --by W-lee > assigned
$ why C-0002 level.cm-eligible
  evidence:   none in the record as known Wed 2026-03-04 10:00 -06:00
  verdict:    undetermined: no Acuity Index is recorded
$ rsc acuity add C-0002 --at now --score 38 --by W-cho | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0002, now at revision 3-a6b3ece7
  added x1, Wed 2026-03-04 10:00 -06:00
Met:
  met  level.cm-eligible    Case Management is the right level
$ why C-0002 level.cm-eligible
  evidence:   entry x1; index 38 of 2026-03-04
  verdict:    met: the level given is right
$ rsc acuity add C-0002 --at now --score 39 --by W-cho
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0002, now at revision 4-f8f55a0c
  added x2, Wed 2026-03-04 10:00 -06:00
Owed:
  overdue  contact.cm-24h        late 23 hours                   CM client reached within 24 hours of referral
  overdue  level.cm-eligible     since today                     Case Management is the right level
  open     contact.assigned-24h  by Thu 2026-03-05 10:00 -06:00  Coordinator's first contact within 24 hours
  open     contact.fortnightly   by Wed 2026-03-18               CM client phoned every two weeks
  open     team.periodic-cm      by Fri 2026-04-03               Support team meets from time to time on CM
  open     acuity.periodic       by Fri 2026-04-03               Acuity Index every 30 days
  open     provider.introduced   no time stated                  Treatment provider knows who is assigned
$ why C-0002 level.cm-eligible
  evidence:   entry x2; index 39 of 2026-03-04: RSC is indicated
  verdict:    overdue since today: another level is indicated
$ rsc case list --format csv | grep C-0002
C-0002,K-0002,CM,W-cho,,,2

# An index of more than 30 days ago says nothing any more.
$ export RSC_NOW=2026-04-05T10:00:00-05:00
$ why C-0002 level.cm-eligible --as-of 2026-04-03
  evidence:   entry x2; index 39 of 2026-03-04: RSC is indicated
  verdict:    overdue by 30 days: another level is indicated
$ why C-0002 level.cm-eligible --as-of 2026-04-04
  evidence:   entry x2; index 39 of 2026-03-04
  verdict:    undetermined: the latest Acuity Index is too old to indicate a level
