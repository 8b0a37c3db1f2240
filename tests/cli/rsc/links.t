# A link named rsc-AREA is the same as the area.
$ ln -s $(command -v rsc) rsc-report; ln -s $(command -v rsc) rsc-check
$ ./rsc-report compliance --help | cksum > one; rsc report compliance --help | cksum | cmp - one && echo same
same
$ ./rsc-check --list | head -2
check                           severity  what it finds
------------------------------  --------  ---------------------------------------------------------------
$ ./rsc-report
2| rsc: 'rsc report' needs a verb [usage.missing]
2|   rsc report activity     What was recorded: services, contacts, referrals, barriers and all else by code
2|   rsc report what-if      The same cases judged by another policy: who would be late, over a cap, how much work
2|   rsc report compliance   What was owed, was it done, and how late: counts, rates, lists
2|   rsc report merge        Puts together what was counted in parts
2|   rsc report worklist     What is owed, and by when; 'rsc due' for short
2|   rsc report caseload     Who serves how many against the caps, who has room, who waits
2|   rsc report acuity       The latest index against the level given; candidates for another
2|   rsc report authorizations  What is authorised until when, units used, gaps, requests
2|   rsc report forecast     What will fall due by worker and week
2|   rsc report trend        Timeliness by month and rule; late care and late writing apart
2|   rsc report documentation  How long it took to write down what happened
2|   rsc report staff        What employee files lack, papers that end, hours nobody is on call
2|   rsc report outcomes     What became of clients: returns, waits, linkage, instruments, completion
2|   rsc report gaps         What clients need and do not get: needs, referrals, barriers, duplicates
2|   rsc report quality      What is wrong with the records, by kind, worker and age
2|   rsc report nightly      Everything a supervisor wants in the morning, on one page
[2]
