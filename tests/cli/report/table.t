# The nightly report by worker, the worst first.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-03-31
Compliance of AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records judged: 3

worker  in time  due  met  late  overdue  missed  undeterm.  excused  n/a  open
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
agency   10.0 %   20    2     1        2       0         15        0    0     0
W-ben    16.6 %   12    2     0        4       5          1        2    1     3
W-ana    21.0 %   19    4     0        5       7          3        0    5     4
S-lee    81.8 %   11    9     1        0       0          1        0    0     0
------  -------  ---  ---  ----  -------  ------  ---------  -------  ---  ----
all      27.4 %   62   17     2       11      12         20        2    6     7

in time = met / due; due = met + late + overdue + missed + undetermined
