# rsc discharge add --help
$ rsc discharge add --help
Discharge the client: the episode ends
Usage: rsc discharge add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --reasons WORD              Why: completed, transferred, moved, withdrew, lost-contact, incarcerated, deceased, relapse, not-eligible, administrative, other (needed)
  --unplanned                 It was not planned
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
  rsc discharge add C-0007 --reasons completed --at today
      Planned; the day is served.
  rsc discharge add C-0007 --reasons lost-contact --unplanned --at today
      Unplanned, with its reason.

The manual: man rsc-discharge
