# rsc place set --help
$ rsc place set --help
Admission to or discharge from a stay
Usage: rsc place set [OPTIONS] CASE [ENTRY]

Positionals:
  CASE REQUIRED               The case
  ENTRY                       The stay; else the newest that lasts

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --admitted WHEN             When the client was admitted
  --ready WHEN                When the client was found ready to be discharged
  --discharged WHEN           When the client was discharged or released
  --on-medication             Left with medication to be continued
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
  rsc place set C-0007 --discharged today --on-medication
      With medication to be continued.
  rsc place set C-0007 h1 --admitted 2026-03-02
      From the wait list.

The manual: man rsc-place
