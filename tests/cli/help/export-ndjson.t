# rsc export ndjson --help
$ rsc export ndjson --help
Records of cases, one on each line, as far as consents cover it
Usage: rsc export ndjson [OPTIONS] [CASE...]

Positionals:
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
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc export ndjson C-0007 --recipient county --purpose 'care coordination' -o C-0007.ndjson --by W-lee
      What the client's consent covers; the disclosure is recorded.
  rsc export ndjson --all --recipient AG-1 --purpose copy -o copy.ndjson --by W-lee
      Everything, for the agency itself.

The manual: man rsc-export
