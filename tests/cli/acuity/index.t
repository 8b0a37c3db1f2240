# An index with its items and papers; the agency's edition goes with it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc agency instrument --edition 2019 --least 0 --most 100 --group housing --group 'substance use' --at 2026-03-01 --by W-lee | head -3
SANDBOX: nothing in this store is real
Recorded agency.instrument in AG-north, now at revision 2-3f37b449
  added ai1, Sun 2026-03-01
$ rsc acuity add C-0001 --at todayT09:00 --score 39 --item housing=19 --item 'substance use=20' --document 'housing=shelter letter' --document 'substance use=clinic summary'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 8-1075bc66
  added x1, Tue 2026-03-03 09:00 -06:00
Met:
  met  level.step-down              RSC only as long as it is needed
  met  acuity.periodic  2026-03-03  Acuity Index every 30 days
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Thu 2026-04-02  Acuity Index every 30 days
  open  provider.introduced           no time stated     Treatment provider knows who is assigned
$ rsc acuity list C-0001
SANDBOX: nothing in this store is real
acuity (1)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------
  x1  2026-03-03T09:00:00-06:00  W-ana  score=39  edition=2019  items=(2)

level_of_care (0)
  id  occurred  by  what
----  --------  --  ----


# What it is judged by: the index that is due, and the level that it points to.
$ rsc explain C-0001 acuity.periodic
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)

C-0001~acuity.periodic~a1~2026-03-02
  Acuity Index every 30 days
  clause:     On both levels no more than 30 days go by from one Acuity Index to the next. Only
              the CARS revision asks for this.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 28
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.4, bullet 19
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    last time, or where it began, entry a1: 2026-03-02
  clock:      2026-03-02 + 30 days = 2026-04-01, due at its end; it can be met late up to the
              end of the next due day, 2026-05-01
  evidence:   entry x1, Tue 2026-03-03 09:00 -06:00; written down Tue 2026-03-03 10:00 -06:00 by
              W-ana
  verdict:    met: done in time
  owner:      W-ana (coordinator)
  reading:    Q9: The rule is rolling: the next due day is the last completion plus 30 days, and
              an early completion moves the anchor. An occurrence remains overdue until the
              following due day has ended; only then does it become missed and the next row
              appear. A completion up to and including that following due day meets the open
              occurrence late and moves the anchor. Plan review starts from whichever
              preliminary or full version is signed first, and each full version, review or
              amendment after that both completes it and moves the anchor. Acuity starts from
              the day the client first has any level; phone contact and team meetings on CM
              start from the first CM day. No count is restarted by a transfer. When the level
              changes, a rule common to both levels continues, while a rule of one level ends
              with it and begins afresh.

C-0001~acuity.periodic~x1~2026-03-03
  Acuity Index every 30 days
  clause:     On both levels no more than 30 days go by from one Acuity Index to the next. Only
              the CARS revision asks for this.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 28
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.4, bullet 19
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    last time, or where it began, entry x1: 2026-03-03
  clock:      2026-03-03 + 30 days = 2026-04-02, due at its end; it can be met late up to the
              end of the next due day, 2026-05-02
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00
  verdict:    open: not due yet
  owner:      W-ana (coordinator)
  reading:    Q9: The rule is rolling: the next due day is the last completion plus 30 days, and
              an early completion moves the anchor. An occurrence remains overdue until the
              following due day has ended; only then does it become missed and the next row
              appear. A completion up to and including that following due day meets the open
              occurrence late and moves the anchor. Plan review starts from whichever
              preliminary or full version is signed first, and each full version, review or
              amendment after that both completes it and moves the anchor. Acuity starts from
              the day the client first has any level; phone contact and team meetings on CM
              start from the first CM day. No count is restarted by a transfer. When the level
              changes, a rule common to both levels continues, while a rule of one level ends
              with it and begins afresh.
  remedy:     Complete an Acuity Index.
$ rsc explain C-0001 level.step-down
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)

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
  trigger:    level and index as they stand: 2026-03-03, counted from entry a1
  evidence:   entry x1; index 39 of 2026-03-03
  verdict:    met: the level given is right
  owner:      W-ana (coordinator)
  reading:    Q12: Scores are whole numbers and both ends are included; 39 or more points to
              RSC. The documents name no upper bound. RSC is permitted below 39 on account of a
              special grant or a clinical reason. A mismatch between score and level is flagged
              and never moves anyone. If the index is stale or missing, the verdict is
              undetermined.
  reading:    Q55: An index is stale when, on the as-of day, more than 30 days have gone by
              since it was made. What is judged is the level as it stands, not the history of
              levels.

# A paper that the store keeps, under what its bytes hash to.
$ printf 'notice to quit\n' > notice.pdf
$ rsc acuity add C-0001 --at now --score 12 --item housing=12 --attach housing=notice.pdf | head -3
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 9-6339d5ca
  added x2, Tue 2026-03-03 10:00 -06:00
$ rsc acuity list C-0001 --json | jq -c '.acuity[-1].items'
[{"group":"housing","points":12,"documents":[{"name":"paper f394701c","sha256":"f394701cc8ae8688a3f0b7313cb2c17d21a98813f918bc36d9c3fd038d3063ce","kept":true}]}]
$ sha256sum notice.pdf | cut -c1-64; find store -name '37*' -o -path '*papers*' -type f | sort
f394701cc8ae8688a3f0b7313cb2c17d21a98813f918bc36d9c3fd038d3063ce
store/papers/f394701cc8ae8688a3f0b7313cb2c17d21a98813f918bc36d9c3fd038d3063ce

# The level that another instrument found, with the provider who found it.
$ rsc acuity assess C-0001 --at today --instrument ASAM --edition 4 --level 2.1 --choice agreed --provider P-clinic | head -3
SANDBOX: nothing in this store is real
Recorded acuity.assess in C-0001, now at revision 10-92ff174f
  added l1, Tue 2026-03-03
$ rsc acuity assess C-0001 --at today --instrument LOCUS --level 3 --score 17 -n | head -4
SANDBOX: nothing in this store is real
Would record acuity.assess in C-0001
  added l2, Tue 2026-03-03
  /level_of_care/1/id: added "l2"
$ rsc acuity assess C-0001 --at today --instrument placement-criteria --level 2.1 --json | jq -c '[.act, .revision, .entries]'
["acuity.assess","11-e57b92bb",[{"id":"l2","what":"added","occurred":"2026-03-03"}]]
$ rsc acuity list C-0001
SANDBOX: nothing in this store is real
acuity (2)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------
  x1  2026-03-03T09:00:00-06:00  W-ana  score=39  edition=2019  items=(2)
  x2  2026-03-03T10:00:00-06:00  W-ana  score=12  edition=2019  items=(1)

level_of_care (2)
  id  occurred    by     what
----  ----------  -----  -----------------------------------------------------------------------
  l1  2026-03-03  W-ana  instrument=ASAM  edition=4  level=2.1  choice=agreed  provider=P-clinic
  l2  2026-03-03  W-ana  instrument=placement-criteria  level=2.1

