# Every figure can be listed: the rows behind the totals.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --list --rule contact.weekly
Compliance: AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Only: rule contact.weekly
Case records: 3

Grouped by: worker
Cases that these are of: 2
Due: met, late, overdue, missed and undetermined: 10
Met: done in time: 3
Late: met, but late: 0
Overdue: undone, and can still be done: 0
Missed: closed without it: 7
Undetermined: the record lacks what is needed to judge: 0
Excused, and not among the due: 2
In time: 30.0 %
Not applicable: not owed, where one would look for it: 0
Open: not due yet: 2

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
W-ben      1    6    1     0        0       5             0        2   16.6 %               0     1
W-ana      1    4    2     0        0       2             0        0   50.0 %               0     1

The obligations counted
subject  rule            occurrence  due day     verdict  owner due
-------  --------------  ----------  ----------  -------  ---------
C-1      contact.weekly  2026-03-02  2026-03-08  met      W-ana
C-1      contact.weekly  2026-03-09  2026-03-15  met      W-ana
C-1      contact.weekly  2026-03-16  2026-03-22  missed   W-ana
C-1      contact.weekly  2026-03-23  2026-03-29  missed   W-ana
C-1      contact.weekly  2026-03-30  2026-04-05  open     W-ana
C-2      contact.weekly  2026-02-02  2026-02-08  met      W-ben
C-2      contact.weekly  2026-02-09  2026-02-15  missed   W-ben
C-2      contact.weekly  2026-02-16  2026-02-22  excused  W-ben
C-2      contact.weekly  2026-02-23  2026-03-01  excused  W-ben
C-2      contact.weekly  2026-03-02  2026-03-08  missed   W-ben
C-2      contact.weekly  2026-03-09  2026-03-15  missed   W-ben
C-2      contact.weekly  2026-03-16  2026-03-22  missed   W-ben
C-2      contact.weekly  2026-03-23  2026-03-29  missed   W-ben
C-2      contact.weekly  2026-03-30  2026-04-05  open     W-ben
$ rsc report compliance --list --worker W-ben --verdict missed,overdue | sed '1,/^$/d'
Grouped by: worker
Cases that these are of: 1
Due: met, late, overdue, missed and undetermined: 9
Met: done in time: 0
Late: met, but late: 0
Overdue: undone, and can still be done: 4
Missed: closed without it: 5
Undetermined: the record lacks what is needed to judge: 0
Excused, and not among the due: 0
Not applicable: not owed, where one would look for it: 0
Open: not due yet: 0

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  --------------  ----
W-ben      1    9    0     0        4       5             0        0               0     0

The obligations counted
subject  rule              occurrence  due day     verdict  late     lacking    owner due
-------  ----------------  ----------  ----------  -------  -------  ---------  ---------
C-2      acuity.periodic   2026-02-04  2026-03-06  overdue  25 days  -          W-ben
C-2      contact.weekly    2026-02-09  2026-02-15  missed   -        -          W-ben
C-2      contact.weekly    2026-03-02  2026-03-08  missed   -        -          W-ben
C-2      contact.weekly    2026-03-09  2026-03-15  missed   -        -          W-ben
C-2      contact.weekly    2026-03-16  2026-03-22  missed   -        -          W-ben
C-2      contact.weekly    2026-03-23  2026-03-29  missed   -        -          W-ben
C-2      sccp.full         2026-02-04  2026-03-06  overdue  25 days  -          W-ben
C-2      sccp.preliminary  2026-02-04  2026-02-11  overdue  48 days  -          W-ben
C-2      team.formed       2026-02-04  2026-02-18  overdue  41 days  no member  W-ben
