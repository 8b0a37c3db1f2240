# rsc expectation add --help
$ rsc expectation add --help
What was explained to the client
Usage: rsc expectation add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --topics WORD               Which topics: nature-of-services, goals, procedures, conduct, rights, schedule, costs, duration (needed)
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --override RULE             Let this rule pass; by a supervisor, with --reason, and it is recorded
  --if-match REV              Only if the record is still at this revision
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc expectation add C-0007 --topics nature-of-services,goals,rights --at today
      Three of the eight topics.
  rsc expectation add C-0007 --topics costs,duration --at 2026-03-02
      On that day.

The manual: man rsc-expectation
