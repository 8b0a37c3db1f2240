# rsc team meet --help
$ rsc team meet --help
A meeting of the team
Usage: rsc team meet [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --attendees ENTRY           Members who came
  --without-client            The client did not come
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
  rsc team meet C-0007 --at today --attendees m1,m2
      The client came too.
  rsc team meet C-0007 --at 2026-03-31T15:00 --attendees m1,m2 --without-client
      Without the client.

The manual: man rsc-team
