# What became of clients: hospital care in days, instruments, goals, completion and the days in the program.
$ rsc demo s --cases 120 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report outcomes
Outcomes: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 120

First day of what is counted: 2025-03-01
A return to acute care within so many days is a readmission: 30
Clients discharged from the program: 51
Of these, who completed it: 9
Completed of discharged: 17.6 %

Hospital care: returns, waits and linkage, in days
measure                   requirement  of  happened   rate  pending  undetermined
------------------------  -----------  --  --------  -----  -------  ------------
readmission               E29           1         0  0.0 %        0             0
between-admissions        E30           0         0      -        0             0
state-hospital-admission  E31           0         0      -        0             0
state-hospital-discharge  E32           0         0      -        0             0
linkage                   E33           1         0  0.0 %        0             0

Instruments, and what follows a stay
about           rule                  cases  due  met  late  overdue  missed  undetermined  excused  in time  open
--------------  --------------------  -----  ---  ---  ----  -------  ------  ------------  -------  -------  ----
GPRA            outcome.instruments      32   30   20     0        0      10             0        4   66.6 %     7
any instrument  outcome.discharge        52   47   26     8       10       0             3        5   55.3 %     0
satisfaction    outcome.satisfaction     15   11   11     0        0       0             0        0  100.0 %     4

Instruments that are owed, by when
subject      worker  rule                  instrument      due         verdict
-----------  ------  --------------------  --------------  ----------  -------
demo-000040  s-001   outcome.discharge     any instrument  2025-09-15  overdue
demo-000068  s-001   outcome.discharge     any instrument  2025-10-13  overdue
demo-000075  s-001   outcome.discharge     any instrument  2025-11-25  overdue
demo-000061  s-001   outcome.discharge     any instrument  2026-01-02  overdue
demo-000012  s-001   outcome.discharge     any instrument  2026-01-16  overdue
demo-000100  s-001   outcome.discharge     any instrument  2026-01-16  overdue
demo-000050  s-001   outcome.discharge     any instrument  2026-02-06  overdue
demo-000003  s-001   outcome.discharge     any instrument  2026-02-20  overdue
demo-000036  s-001   outcome.discharge     any instrument  2026-02-27  overdue
demo-000110  s-001   outcome.discharge     any instrument  2026-02-27  overdue
demo-000052  w-004   outcome.instruments   GPRA            2026-03-31  open
demo-000111  w-006   outcome.instruments   GPRA            2026-04-03  open
demo-000033  w-006   outcome.instruments   GPRA            2026-04-04  open
demo-000044  w-004   outcome.instruments   GPRA            2026-04-07  open
demo-000057  w-004   outcome.instruments   GPRA            2026-04-07  open
demo-000081  w-003   outcome.instruments   GPRA            2026-04-07  open
demo-000089  s-001   outcome.instruments   GPRA            2026-06-04  open
demo-000012  s-001   outcome.satisfaction  satisfaction    -           open
demo-000073  w-002   outcome.satisfaction  satisfaction    -           open
demo-000074  s-001   outcome.satisfaction  satisfaction    -           open
demo-000105  w-004   outcome.satisfaction  satisfaction    -           open

What the goals of plans came to
domain  goals  referred  linked   rate
------  -----  --------  ------  -----
other      26         0       0  0.0 %

Discharges by reason
reason          discharges  planned
--------------  ----------  -------
completed                9        9
moved                    3        3
withdrew                 7        0
lost-contact            19        0
incarcerated             9        0
relapse                  2        0
administrative           2        0

Days in the program
who             level  cases  mean  median  longest
--------------  -----  -----  ----  ------  -------
completed       CM         8    61      61       80
completed       RSC-I      1    44      44       44
completed       all        9    59      58       80
left            CM        29    50      58       80
left            RSC-F      3    32      28       51
left            RSC-I     19    22      18       62
left            all       51    38      36       80
left otherwise  CM        21    46      50       74
left otherwise  RSC-F      3    32      28       51
left otherwise  RSC-I     18    20      18       62
left otherwise  all       42    34      25       74
staying         CM        30   120      87      377
staying         RSC-F      5    45      29      120
staying         RSC-I     18    11       4       64
staying         all       53    76      21      377

The hospital care that was counted
subject      worker  entries  kinds  admitted    discharged  readmitted
-----------  ------  -------  -----  ----------  ----------  ----------
demo-000061  w-001   h1       acute  2025-11-25  2025-12-04  no
# The same numbers in every form; the list and its counts agree.
$ rsc report outcomes --json | jq -c '.measures[0] as $r | [.within, $r.of, ([.stays[] | select(.readmitted == "yes" or .readmitted == "no")] | length) == $r.of, ([.stays[] | select(.readmitted == "yes")] | length) == $r.happened]'
[30,1,true,true]
$ rsc report outcomes --json | jq -c '[(.lengths[] | select(.who == "left" and .level == "all").cases) == .discharges, ([.reasons[] | select(.reason == "completed").discharges] | add // 0) == .completed]'
[true,true]
$ rsc report outcomes --part measures --format csv
agency,measure,requirement,of,happened,rate_permille,mean,median,longest,pending,undetermined
AG-demo,readmission,E29,1,0,0,,,,0,0
AG-demo,between-admissions,E30,0,0,,,,,0,0
AG-demo,state-hospital-admission,E31,0,0,,,,,0,0
AG-demo,state-hospital-discharge,E32,0,0,,,,,0,0
AG-demo,linkage,E33,1,0,0,,,,0,0
$ rsc report outcomes --format ndjson | jq -r .list | sort | uniq -c
      1 domains
     21 due
     15 lengths
      5 measures
      7 reasons
      3 rules
      1 stays
# The days within which a return counts are the reader's, and are written into the report.
$ rsc report outcomes --within 7 --since 2026-01-01 --json | jq -c '[.since, .within, .measures[0]]'
["2026-01-01",7,{"measure":"readmission","requirement":"E29","of":0,"happened":0,"pending":0,"undetermined":0}]
$ rsc report outcomes --worker w-003 --level RSC-I --part stays --format csv
agency,subject,worker,entries,kinds,admitted,discharged,admission_wait,discharge_wait,since_admission,back_after,readmitted,linked_after,linked_by,lacking
$ rsc report outcomes --within 0
2| rsc report outcomes: --within: '0' is no number from 1 to 366 [usage.bad-value]
2|   hint: see rsc report outcomes --help
[2]
# The wait for a discharge begins on the day found ready.
$ rsc place add demo-000050 --kind state-hospital --at 2026-02-02 --waitlisted -q -o out
$ rsc place set demo-000050 --admitted 2026-02-20 -q -o out
$ rsc place set demo-000050 --ready 2026-03-10 -q -o out
$ rsc report outcomes --part stays --format csv | grep demo-000050
AG-demo,demo-000050,,h1,state-hospital,2026-02-20,,18,,,,,,,
$ rsc place set demo-000050 --discharged 2026-03-30 -q -o out
$ rsc report outcomes --part stays --format csv | grep demo-000050
AG-demo,demo-000050,,h1,state-hospital,2026-02-20,2026-03-30,18,20,,,,,,
