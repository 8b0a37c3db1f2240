# rsc import csv --help
$ rsc import csv --help
Take in a spreadsheet, as a mapping file says what its columns mean
Usage: rsc import csv [OPTIONS] FILE

Positionals:
  FILE REQUIRED               A table; without --map a folder that 'rsc export csv' wrote

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --map MAP                   What the table's columns mean (rsc.import-map/1)
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --compare                   Tell what differs from the store, write nothing
  --rejects FILE              Write what is rejected here, to be corrected and fed back
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc import csv contacts.csv --map contacts.map.json --rejects again.csv --by W-lee
      What could not be taken in can be corrected and fed back.
  rsc import csv tables/ --by W-lee
      Whole records, as 'rsc export csv' wrote them.

The manual: man rsc-import
