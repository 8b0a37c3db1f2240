# rsc paper set --help
$ rsc paper set --help
A paper was read and interpreted
Usage: rsc paper set [OPTIONS] CASE [ENTRY]

Positionals:
  CASE REQUIRED               The case
  ENTRY                       The entry; else the newest that is still open

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
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
  rsc paper set C-0007 --at today
      The newest that was not yet.
  rsc paper set C-0007 pa1 --at 2026-03-02
      That paper.

The manual: man rsc-paper
