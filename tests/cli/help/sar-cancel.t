# rsc sar cancel --help
$ rsc sar cancel --help
Withdraw a request
Usage: rsc sar cancel [OPTIONS] CASE [REQUEST]

Positionals:
  CASE REQUIRED               The case
  REQUEST                     The request; else the newest that is not decided

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it was withdrawn: now, a day, or a day with its time (needed)
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
  rsc sar cancel C-0007 --at today
      The newest that is not decided.
  rsc sar cancel C-0007 s2 --at today --reason 'the provider has closed'
      With the reason.

The manual: man rsc-sar
