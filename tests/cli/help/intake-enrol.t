# rsc intake enrol --help
$ rsc intake enrol --help
The client is enrolled in services
Usage: rsc intake enrol [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --program TEXT              Program enrolled in
  --outcomes-by WORD          Who completes the outcome instruments: ciu, agency
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
  rsc intake enrol C-0007 --at today
      The day counts, not that of the referral.
  rsc intake enrol C-0007 --at 2026-03-02 --program 'Access to Recovery' --outcomes-by agency
      And who completes the outcome instruments.

The manual: man rsc-intake
