# The nightly report by worker, the worst first.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-03-31
Compliance: AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 3

Grouped by: worker
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
group   cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
------  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
agency      3   20    2     1        2       0            15        0   10.0 %               0     0
W-ben       1   12    2     0        4       5             1        2   16.6 %               1     3
W-ana       2   19    4     0        5       7             3        0   21.0 %               5     4
S-lee       3   11    9     1        0       0             1        0   81.8 %               0     0
