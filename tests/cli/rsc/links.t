# A link named rsc-AREA is the same as the area.
$ ln -s $(command -v rsc) rsc-report; ln -s $(command -v rsc) rsc-check
$ ./rsc-report compliance --help | cksum > one; rsc report compliance --help | cksum | cmp - one && echo same
same
$ ./rsc-check --list | head -2
check                           severity  what it finds
------------------------------  --------  ---------------------------------------------------------------
$ ./rsc-report
2| rsc: 'rsc report' needs a verb [usage.missing]
2|   rsc report compliance   What was owed, was it done, and how late: counts, rates, lists
2|   rsc report activity     What was recorded: services, contacts, referrals, barriers and all else by code
2|   rsc report what-if      The same cases judged by another policy: who would be late, over a cap, how much work
[2]
