# rsc agency set --help
$ rsc agency set --help
The agency's name, and how long its cases are kept
Usage: rsc agency set [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --name TEXT                 Name of the agency
  --retention-months N        Months that a case is kept after its discharge
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
  rsc agency set --name 'Northside Recovery'
      As reports call it.
  rsc agency set --retention-months 84
      Seven years from the discharge.

The manual: man rsc-agency
