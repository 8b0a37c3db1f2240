# Each way of grouping has the same total.
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
$ rsc report compliance --group-by agency | tail -n +6
agency  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
AG-1     10.7 %   28    3     0        2       5         18        0    3     0
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all      10.7 %   28    3     0        2       5         18        0    3     0

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --group-by level | tail -n +6
level  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
none     6.6 %   15    1     0        1       0         13        0    0     0
CM      15.3 %   13    2     0        1       5          5        0    3     0
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all     10.7 %   28    3     0        2       5         18        0    3     0

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --group-by case | tail -n +6
case   in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
W-ben    0.0 %    6    0     0        0       0          6        0    0     0
AG-1     0.0 %    2    0     0        1       0          1        0    0     0
W-ana   14.2 %    7    1     0        0       0          6        0    0     0
C-3     15.3 %   13    2     0        1       5          5        0    3     0
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all     10.7 %   28    3     0        2       5         18        0    3     0

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --group-by rule | tail -n +6 | grep -E '^(rule|contact|sccp|all)'
rule                         in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
contact.assigned-24h           0.0 %    1    0     0        0       0          1        0    0     0
contact.cm-24h                 0.0 %    1    0     0        0       0          1        0    0     0
contact.fortnightly           33.3 %    3    1     0        0       2          0        0    1     0
all                           10.7 %   28    3     0        2       5         18        0    3     0
$ for by in worker agency rule level case; do rsc report compliance --group-by $by --json | jq -c .totals; done | uniq | wc -l
1
$ rsc report compliance --group-by moon
2| rsc: --group-by: there is no 'moon' [usage.bad-value]
2|   hint: one of worker, agency, rule, level, case
[2]
