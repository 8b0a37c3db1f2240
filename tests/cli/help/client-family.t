# rsc client family --help
$ rsc client family --help
A member of the family that an RSC-F case serves
Usage: rsc client family [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --relationship TEXT         To the client (needed)
  --given-name TEXT           Given name
  --family-name TEXT          Family name
  --birth-date DATE           Date of birth
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
  rsc client family C-0007 --relationship daughter --birth-date 2019-08-01
      A child.
  rsc client family C-0007 --relationship son --given-name - < name.txt
      The name comes from standard input.

The manual: man rsc-client
