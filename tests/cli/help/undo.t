# rsc undo --help
$ rsc undo --help
Void what your last act in a case added, if nothing builds on it
Usage: rsc undo [OPTIONS] [CASE]

Positionals:
  CASE                        The case; without it you are told which it would be

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
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
  rsc undo C-0007
      It stays in the record, voided.
  rsc undo C-0007 -n
      What that would change.
  rsc undo
      Which act was your last, and in which case; nothing is done.

The manual: man rsc-undo
