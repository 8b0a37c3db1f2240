# rsc export csv --help
$ rsc export csv --help
Records of cases as tables, one for each section, with a dictionary of all columns
Usage: rsc export csv [OPTIONS] DIR [CASE...]

Positionals:
  DIR REQUIRED                The folder that the tables are written to; it is made
  CASE ...                    The cases

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --all                       All cases; those that may not go are told, and the status is 4
  --consented                 The cases of which something may go
  --recipient WHO REQUIRED    Who gets it, as the client's consent names them; the agency's id: it stays here
  --purpose TEXT REQUIRED     What for, as the consent states it
  --basis BASIS               What allows it without a consent, with --reason: medical-emergency, audit, court-order
  --information CLASS         No more than these classes of information; else all that may go
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc export csv tables --all --recipient AG-1 --purpose analysis --by W-lee
      Everything, for the agency itself; 'rsc import csv tables' reads it back.
  rsc export csv out C-0007 --recipient county --purpose 'care coordination' --information attendance --by W-lee
      No more than contacts and appointments, by the client's consent.

The manual: man rsc-export
