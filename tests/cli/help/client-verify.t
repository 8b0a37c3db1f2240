# rsc client verify --help
$ rsc client verify --help
Contact information, as verified on a day
Usage: rsc client verify [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --phone TEXT                Telephone number
  --email TEXT                Electronic mail address
  --address TEXT              Postal address or place to be found
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
  rsc client verify C-0007 --at today
      Nothing has changed.
  rsc client verify C-0007 --at today --phone 414-555-0100
      A new number.

The manual: man rsc-client
