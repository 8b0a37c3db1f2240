# rsc case edit --help
$ rsc case edit --help
Change a record in your editor; it is checked before it is taken
Usage: rsc case edit [OPTIONS] CASE

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
  --override RULE             Let this rule pass; by a supervisor, with --reason, and it is recorded
  --if-match REV              Only if the record is still at this revision
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc case edit C-0007 --reason 'birth date of the child'
      The whole record.
  EDITOR=nano rsc case edit C-0007 --reason 'facility misspelt'
      With that editor.

The manual: man rsc-case
