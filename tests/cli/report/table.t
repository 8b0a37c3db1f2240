# The nightly report by worker, the worst first.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ rsc report compliance --as-of 2026-03-31
Compliance of AG-1 as of Tue 2026-03-31 23:59:59 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records judged: 1

worker  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
agency    0.0 %   16    0     0        1       0         15        0    0     0
W-ana    11.1 %    9    1     0        1       5          2        0    3     0
S-lee    66.6 %    3    2     0        0       0          1        0    0     0
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all      10.7 %   28    3     0        2       5         18        0    3     0

in time = met / due; due = met + late + overdue + missed + undetermined
