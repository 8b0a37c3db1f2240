# rsc assign step-down --help
$ rsc assign step-down --help
Go on with case management
Usage: rsc assign step-down [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --to WORKER                 Who leads from then on; else the same worker
  --at WHEN                   From when: now, a day, or a day with its time (needed)
  --level-reason WORD         Why this level: highest-risk, special-grant, clinical, light-coordination, acuity
  --note TEXT                 Free text
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
  rsc assign step-down C-0007 --to W-cho --at today --level-reason acuity
      Case management by Cho.
  rsc assign step-down C-0007 --at today
      Case management by the same worker.

The manual: man rsc-assign
