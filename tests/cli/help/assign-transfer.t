# rsc assign transfer --help
$ rsc assign transfer --help
Hand the case to another worker at the same level
Usage: rsc assign transfer [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --to WORKER                 Who leads from then on (needed)
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
  rsc assign transfer C-0007 --to W-ben --at today
      Ben leads from today; what is due keeps its day.
  rsc assign transfer C-0007 --to W-ben --at today -n
      What that would change.

The manual: man rsc-assign
