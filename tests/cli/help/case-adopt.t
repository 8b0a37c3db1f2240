# rsc case adopt --help
$ rsc case adopt --help
Take in records that were written or edited by other means
Usage: rsc case adopt [OPTIONS] [CASE|FILE...]

Positionals:
  CASE|FILE ...               Cases of the store edited by hand, or JSON files to take in

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
  rsc case adopt C-0007 --by W-lee --reason 'birth date corrected by hand'
      Take in an edit of a record of the store.
  rsc case adopt samples/agency/cases/*.json --by W-lee --reason 'sample cases'
      Take in files from elsewhere.

The manual: man rsc-case
