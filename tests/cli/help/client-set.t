# rsc client set --help
$ rsc client set --help
Name, birth date, language of the client
Usage: rsc client set [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --given-name TEXT           Given name
  --family-name TEXT          Family name
  --birth-date DATE           Date of birth
  --language TEXT             Language the client wishes to be served in
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
  rsc client set C-0007 --birth-date 1987-05-04
      What was not known at intake.
  rsc client set C-0007 --family-name - --reason 'misspelt' < name.txt
      A correction; the name comes from standard input.

The manual: man rsc-client
