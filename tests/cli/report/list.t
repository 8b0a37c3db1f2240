# Every figure can be listed: the rows behind the totals.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --list --rule contact.weekly
Compliance of AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Only: rule contact.weekly
Case records judged: 3

worker  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
W-ben    16.6 %    6    1     0        0       5          0        2    0     1
W-ana    50.0 %    4    2     0        0       2          0        0    0     1
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all      30.0 %   10    3     0        0       7          0        2    0     2

in time = met / due; due = met + late + overdue + missed + undetermined

subject  rule            began       due         verdict  late  answers  lacking
-------  --------------  ----------  ----------  -------  ----  -------  -------
C-1      contact.weekly  2026-03-02  2026-03-08  met      -     W-ana
C-1      contact.weekly  2026-03-09  2026-03-15  met      -     W-ana
C-1      contact.weekly  2026-03-16  2026-03-22  missed   -     W-ana
C-1      contact.weekly  2026-03-23  2026-03-29  missed   -     W-ana
C-1      contact.weekly  2026-03-30  2026-04-05  open     -     W-ana
C-2      contact.weekly  2026-02-02  2026-02-08  met      -     W-ben
C-2      contact.weekly  2026-02-09  2026-02-15  missed   -     W-ben
C-2      contact.weekly  2026-02-16  2026-02-22  excused  -     W-ben
C-2      contact.weekly  2026-02-23  2026-03-01  excused  -     W-ben
C-2      contact.weekly  2026-03-02  2026-03-08  missed   -     W-ben
C-2      contact.weekly  2026-03-09  2026-03-15  missed   -     W-ben
C-2      contact.weekly  2026-03-16  2026-03-22  missed   -     W-ben
C-2      contact.weekly  2026-03-23  2026-03-29  missed   -     W-ben
C-2      contact.weekly  2026-03-30  2026-04-05  open     -     W-ben
$ rsc report compliance --list --worker W-ben --verdict missed,overdue | sed '1,/^$/d'
worker  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
W-ben         -    9    0     0        4       5          0        0    0     0
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all           -    9    0     0        4       5          0        0    0     0

due = met + late + overdue + missed + undetermined

subject  rule              began       due         verdict  late     answers  lacking
-------  ----------------  ----------  ----------  -------  -------  -------  ---------
C-2      acuity.periodic   2026-02-04  2026-03-06  overdue  25 days  W-ben
C-2      contact.weekly    2026-02-09  2026-02-15  missed   -        W-ben
C-2      contact.weekly    2026-03-02  2026-03-08  missed   -        W-ben
C-2      contact.weekly    2026-03-09  2026-03-15  missed   -        W-ben
C-2      contact.weekly    2026-03-16  2026-03-22  missed   -        W-ben
C-2      contact.weekly    2026-03-23  2026-03-29  missed   -        W-ben
C-2      sccp.full         2026-02-04  2026-03-06  overdue  25 days  W-ben
C-2      sccp.preliminary  2026-02-04  2026-02-11  overdue  48 days  W-ben
C-2      team.formed       2026-02-04  2026-02-18  overdue  41 days  W-ben    no member
