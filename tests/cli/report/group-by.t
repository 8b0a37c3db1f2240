# Each way of grouping has the same total.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --group-by agency | sed '1,/^$/d'
agency  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
AG-1     27.4 %   62   17     2       11      12         20        2    6     7
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all      27.4 %   62   17     2       11      12         20        2    6     7

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --group-by level | sed '1,/^$/d'
level  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
CM      15.3 %   13    2     0        1       5          5        0    3     0
none    17.6 %   17    3     0        1       0         13        0    0     0
RSC-I   37.5 %   32   12     2        9       7          2        2    3     7
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all     27.4 %   62   17     2       11      12         20        2    6     7

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --group-by case | sed '1,/^$/d'
case   in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
AG-1     0.0 %    2    0     0        1       0          1        0    0     0
W-ben   14.2 %    7    1     0        0       0          6        0    0     0
C-3     15.3 %   13    2     0        1       5          5        0    3     0
C-2     23.5 %   17    4     2        5       5          1        2    1     3
W-ana   25.0 %    8    2     0        0       0          6        0    0     0
C-1     53.3 %   15    8     0        4       2          1        0    2     4
-----  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all     27.4 %   62   17     2       11      12         20        2    6     7

in time = met / due; due = met + late + overdue + missed + undetermined
$ rsc report compliance --group-by rule | sed '1,/^$/d' | grep -E '^(rule|contact|sccp|all)'
rule                         in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
sccp.preliminary               0.0 %    2    0     0        2       0          0        0    0     0
contact.cm-24h                 0.0 %    1    0     0        0       0          1        0    0     0
sccp.crisis-plan               0.0 %    1    0     0        1       0          0        0    0     0
sccp.full                      0.0 %    1    0     0        1       0          0        0    0     1
sccp.preliminary-content       0.0 %    1    0     0        1       0          0        0    0     0
contact.weekly                30.0 %   10    3     0        0       7          0        2    0     2
contact.fortnightly           33.3 %    3    1     0        0       2          0        0    1     0
contact.rsc-24h               50.0 %    2    1     1        0       0          0        0    0     0
contact.assigned-24h          66.6 %    3    2     0        0       0          1        0    0     0
all                           27.4 %   62   17     2       11      12         20        2    6     7
$ for by in worker agency rule level case; do rsc report compliance --group-by $by --json | jq -c .totals; done | uniq | wc -l
1
$ rsc report compliance --group-by moon
2| rsc: --group-by: there is no 'moon' [usage.bad-value]
2|   hint: one of worker, agency, rule, level, case
[2]
