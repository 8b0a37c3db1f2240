# rsc place add --help
$ rsc place add --help
A stay elsewhere: acute, detox, state hospital, jail
Usage: rsc place add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which kind of place: acute, detoxification, state-hospital, residential, emergency-department, incarceration, shelter (needed)
  --provider PROVIDER         Which place
  --on-medication             Left with medication to be continued
  --waitlisted                Put on the wait list; else the client was admitted
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
  rsc place add C-0007 --kind incarceration --at today
      Admitted today. Nothing is paused by itself.
  rsc place add C-0007 --kind state-hospital --provider P-state --at today --waitlisted
      On the wait list.

The manual: man rsc-place
