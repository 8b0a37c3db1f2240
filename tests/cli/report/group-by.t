# Each way of grouping has the same total.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --group-by agency | sed '1,/^$/d'
Grouped by: agency
Cases that these are of: 3
Due: met, late, overdue, missed and undetermined: 62
Met: done in time: 17
Late: met, but late: 2
Overdue: undone, and can still be done: 11
Missed: closed without it: 12
Undetermined: the record lacks what is needed to judge: 20
Excused, and not among the due: 2
In time: 27.4 %
Not applicable: not owed, where one would look for it: 6
Open: not due yet: 7

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
AG-1       3   62   17     2       11      12            20        2   27.4 %               6     7
$ rsc report compliance --group-by level | sed '1,/^$/d'
Grouped by: level
Cases that these are of: 3
Due: met, late, overdue, missed and undetermined: 62
Met: done in time: 17
Late: met, but late: 2
Overdue: undone, and can still be done: 11
Missed: closed without it: 12
Undetermined: the record lacks what is needed to judge: 20
Excused, and not among the due: 2
In time: 27.4 %
Not applicable: not owed, where one would look for it: 6
Open: not due yet: 7

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
CM         1   13    2     0        1       5             5        0   15.3 %               3     0
none       0   17    3     0        1       0            13        0   17.6 %               0     0
RSC-I      2   32   12     2        9       7             2        2   37.5 %               3     7
$ rsc report compliance --group-by case | sed '1,/^$/d'
Grouped by: case
Cases that these are of: 3
Due: met, late, overdue, missed and undetermined: 62
Met: done in time: 17
Late: met, but late: 2
Overdue: undone, and can still be done: 11
Missed: closed without it: 12
Undetermined: the record lacks what is needed to judge: 20
Excused, and not among the due: 2
In time: 27.4 %
Not applicable: not owed, where one would look for it: 6
Open: not due yet: 7

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
AG-1       0    2    0     0        1       0             1        0    0.0 %               0     0
W-ben      0    7    1     0        0       0             6        0   14.2 %               0     0
C-3        1   13    2     0        1       5             5        0   15.3 %               3     0
C-2        1   17    4     2        5       5             1        2   23.5 %               1     3
W-ana      0    8    2     0        0       0             6        0   25.0 %               0     0
C-1        1   15    8     0        4       2             1        0   53.3 %               2     4
$ rsc report compliance --group-by rule | sed '1,/^$/d' | grep -E '^(rule|contact|sccp|all)'
sccp.preliminary             Preliminary plan within 7 days                     2    2    0     0        2       0             0        0    0.0 %               0     0
contact.cm-24h               CM client reached within 24 hours of referral      1    1    0     0        0       0             1        0    0.0 %               0     0
sccp.crisis-plan             Every plan holds a crisis plan                     1    1    0     0        1       0             0        0    0.0 %               0     0
sccp.full                    Full plan within 30 days of enrolment              2    1    0     0        1       0             0        0    0.0 %               0     1
sccp.preliminary-content     What a preliminary plan is made of                 1    1    0     0        1       0             0        0    0.0 %               0     0
contact.weekly               RSC client contacted every week                    2   10    3     0        0       7             0        2   30.0 %               0     2
contact.fortnightly          CM client phoned every two weeks                   1    3    1     0        0       2             0        0   33.3 %               1     0
contact.rsc-24h              RSC client reached within 24 hours of notice       2    2    1     1        0       0             0        0   50.0 %               0     0
contact.assigned-24h         Coordinator's first contact within 24 hours        3    3    2     0        0       0             1        0   66.6 %               0     0
$ for by in worker agency rule level case; do rsc report compliance --group-by $by --json | jq -c '[.cases, .due, .met, .late, .open]'; done | uniq | wc -l
1
$ rsc report compliance --group-by moon
2| rsc: --group-by: there is no 'moon' [usage.bad-value]
2|   hint: one of worker, agency, rule, level, case
[2]
