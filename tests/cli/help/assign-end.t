# rsc assign end --help
$ rsc assign end --help
End an assignment without a new one
Usage: rsc assign end [OPTIONS] CASE [ENTRY]

Positionals:
  CASE REQUIRED               The case
  ENTRY                       The assignment; else that of the worker who leads

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --because WORD              Why it ended: transfer, step-down, step-up, discharge, coverage, other (needed)
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
  rsc assign end C-0007 --at today --because coverage
      Nobody leads from today on.
  rsc assign end C-0007 a2 --at 2026-03-02 --because other
      That assignment.

The manual: man rsc-assign
