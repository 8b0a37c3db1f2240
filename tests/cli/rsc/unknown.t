# An unknown command, verb or option: a suggestion, and no guess.
$ rsc chekc
2| rsc: there is no command 'chekc' [usage.unknown-command]
2|   hint: did you mean 'rsc check'?
[2]
$ rsc frobnicate
2| rsc: there is no command 'frobnicate' [usage.unknown-command]
2|   hint: 'rsc --help' lists the commands
[2]
$ rsc report complaince
2| rsc: there is no command 'report complaince' [usage.unknown-command]
2|   hint: did you mean 'rsc report compliance'?
[2]
$ rsc report
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
$ rsc report --help
Usage: rsc report VERB

  rsc report activity     What was recorded: services, contacts, referrals, barriers and all else by code
  rsc report what-if      The same cases judged by another policy: who would be late, over a cap, how much work
  rsc report compliance   What was owed, was it done, and how late: counts, rates, lists
  rsc report merge        Puts together what was counted in parts
  rsc report worklist     What is owed, and by when; 'rsc due' for short
  rsc report caseload     Who serves how many against the caps, who has room, who waits
  rsc report acuity       The latest index against the level given; candidates for another
  rsc report authorizations  What is authorised until when, units used, gaps, requests
  rsc report forecast     What will fall due by worker and week
  rsc report trend        Timeliness by month and rule; late care and late writing apart
  rsc report documentation  How long it took to write down what happened
  rsc report staff        What employee files lack, papers that end, hours nobody is on call
  rsc report outcomes     What became of clients: returns, waits, linkage, instruments, completion
  rsc report gaps         What clients need and do not get: needs, referrals, barriers, duplicates
  rsc report quality      What is wrong with the records, by kind, worker and age
  rsc report nightly      Everything a supervisor wants in the morning, on one page
$ rsc report complain
2| rsc: there is no command 'report complain' [usage.unknown-command]
2|   hint: did you mean 'rsc report compliance'?
[2]
$ rsc rep compliance
2| rsc: there is no command 'rep' [usage.unknown-command]
2|   hint: did you mean 'rsc report'?
[2]
$ rsc check --fail-onn error
2| rsc check has no option --fail-onn [usage.unknown-option]
2|   hint: did you mean --fail-on?
[2]
$ rsc check --jsn
2| rsc check has no option --jsn [usage.unknown-option]
2|   hint: did you mean --json?
[2]
$ rsc check --xyzzy
2| rsc check has no option --xyzzy [usage.unknown-option]
2|   hint: see rsc check --help
[2]
$ rsc check -x
2| rsc check has no option -x [usage.unknown-option]
2|   hint: did you mean -h?
[2]
$ rsc report compliance --asof 2026-03-31
2| rsc report compliance has no option --asof [usage.unknown-option]
2|   hint: did you mean --as-of?
[2]
$ rsc case show C-1 C-2
2| rsc case show: more arguments than it takes [usage.bad-value]
2|   hint: see rsc case show --help
[2]
$ rsc check --fail-on
2| rsc check: --fail-on needs a value [usage.missing]
2|   hint: see rsc check --help
[2]
$ rsc --json
2| rsc: there is no command '--json' [usage.unknown-command]
2|   hint: 'rsc --help' lists the commands
[2]
