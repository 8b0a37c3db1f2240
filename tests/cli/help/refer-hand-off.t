# rsc refer hand-off --help
$ rsc refer hand-off --help
The client was handed over in person
Usage: rsc refer hand-off [OPTIONS] CASE [ENTRY]

Positionals:
  CASE REQUIRED               The case
  ENTRY                       The entry; else the newest that is still open

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --face-to-face              All were in one room
  --protocol-followed         The agency's written protocol was followed
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
  rsc refer hand-off C-0007 --face-to-face --protocol-followed --at today
      A warm hand-off.
  rsc refer hand-off C-0007 r2 --face-to-face --at 2026-03-02
      Of that referral.

The manual: man rsc-refer
