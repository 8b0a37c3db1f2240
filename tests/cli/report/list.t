# Every figure can be listed: the rows behind the totals.
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
$ rsc report compliance --list --rule contact.weekly
Compliance of AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records judged: 1

worker  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all           -    0    0     0        0       0          0        0    0     0

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --list --worker W-ben --verdict missed,overdue | tail -n +6
worker  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all           -    0    0     0        0       0          0        0    0     0

in time = met / due; due = met + late + overdue + missed + undetermined
