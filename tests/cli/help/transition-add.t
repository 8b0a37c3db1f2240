# rsc transition add --help
$ rsc transition add --help
Re-entry from incarceration, with the day of release
Usage: rsc transition add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --facility TEXT             From where
  --release WHEN              When the client is, or was, released: now, a day, or a day with its time (needed)
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
  rsc transition add C-0007 --facility 'county jail' --release 2026-05-01T09:00 --at today
      A transition plan is owed before it.
  rsc transition add C-0007 --release 2026-05-01 --at 2026-03-02
      The time of day is not known.

The manual: man rsc-transition
