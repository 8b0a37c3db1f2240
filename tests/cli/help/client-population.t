# rsc client population --help
$ rsc client population --help
A population the client belongs to
Usage: rsc client population [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --population WORD           Which: adult, youth, pregnant, parent, veteran, homeless, re-entry, injection-drug-use, hiv, co-occurring, developmental-disability, elderly, special-grant, other (needed)
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
  rsc client population C-0007 --population pregnant --at today
      From today on.
  rsc client population C-0007 --population veteran --at 2026-03-02
      From that day on.

The manual: man rsc-client
