# rsc intake consents --help
$ rsc intake consents --help
The consent forms arrived from the intake unit
Usage: rsc intake consents [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When they arrived: now, a day, or a day with its time (needed)
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
  rsc intake consents C-0007 --at now
      The day within which a worker is to be assigned runs from here.
  rsc intake consents C-0007 --at 2026-03-02T11:00
      They came then.

The manual: man rsc-intake
