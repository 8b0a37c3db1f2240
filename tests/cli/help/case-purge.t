# rsc case purge --help
$ rsc case purge --help
Remove a case whose retention is over; a tombstone with its hash stays
Usage: rsc case purge [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc case purge C-0007 --by W-lee --reason 'schedule 7, ten years' -n
      What would go.
  rsc case purge C-0007 --by W-lee --reason 'schedule 7, ten years'
      The record and the papers that only it names.

The manual: man rsc-case
