# rsc case void --help
$ rsc case void --help
Void an entry: it stays, and counts no more
Usage: rsc case void [OPTIONS] CASE ENTRY

Positionals:
  CASE REQUIRED               The case
  ENTRY REQUIRED              The entry

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
  rsc case void C-0007 c12 --reason 'wrong client'
      A contact in the wrong case.
  rsc case void C-0007 c12 --reason 'wrong client' -n
      What that would change.

The manual: man rsc-case
