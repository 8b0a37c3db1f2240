# rsc case link --help
$ rsc case link --help
Two client ids name one person
Usage: rsc case link [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --client CLIENT             The other client id (needed)
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
  rsc case link C-0007 --client K-0003 --at today
      Joined from today on.
  rsc case link C-0007 --client K-0003 --at today --note 'same birth certificate'
      And how it is known.

The manual: man rsc-case
