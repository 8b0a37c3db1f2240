# rsc sccp edit --help
$ rsc sccp edit --help
Change a version that is not signed, in your editor
Usage: rsc sccp edit [OPTIONS] CASE [VERSION]

Positionals:
  CASE REQUIRED               The case
  VERSION                     The version; else the newest that is not signed

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
  rsc sccp edit C-0007
      The newest version that is not signed.
  EDITOR=nano rsc sccp edit C-0007 v2
      That version, with that editor.

The manual: man rsc-sccp
