# rsc export bundle --help
$ rsc export bundle --help
All about a case for an auditor: record, what was owed and why, clauses, proof
Usage: rsc export bundle [OPTIONS] DIR [CASE...]

Positionals:
  DIR REQUIRED                The folder that a page and a JSON file are written to; it is made
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
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc export bundle audit-2026 C-0007 --recipient 'State auditor' --purpose 'annual audit' --basis audit --reason 'Audit 2026-14' --by W-lee
      A page and a JSON file; the disclosure is recorded.
  rsc export bundle review C-0007 --recipient AG-1 --purpose 'case review' --by W-lee
      For the agency's own review.

The manual: man rsc-export
