# rsc assign step-up --help
$ rsc assign step-up --help
Go on with recovery support coordination
Usage: rsc assign step-up [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --to WORKER                 Who leads from then on; else the same worker
  --at WHEN                   From when: now, a day, or a day with its time (needed)
  --level LEVEL               RSC-I (the default) or RSC-F
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
  rsc assign step-up C-0007 --to W-ana --at today --level-reason acuity
      RSC-I by Ana.
  rsc assign step-up C-0007 --level RSC-F --at today --level-reason clinical
      The whole family, by the same worker.

The manual: man rsc-assign
