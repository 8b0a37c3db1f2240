# rsc client end --help
$ rsc client end --help
A population, system or guardianship has ended
Usage: rsc client end [OPTIONS] CASE ENTRY

Positionals:
  CASE REQUIRED               The case
  ENTRY REQUIRED              A population, system or guardianship

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it ended: now, a day, or a day with its time (needed)
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
  rsc client end C-0007 y1 --at today
      The involvement y1 is over.
  rsc client end C-0007 p2 --at 2026-03-02
      Population p2, since that day.

The manual: man rsc-client
