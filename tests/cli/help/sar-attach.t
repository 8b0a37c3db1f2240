# rsc sar attach --help
$ rsc sar attach --help
A paper that goes with a request
Usage: rsc sar attach [OPTIONS] CASE [REQUEST]

Positionals:
  CASE REQUIRED               The case
  REQUEST                     The request; else the newest that is not decided

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --kind WORD                 Which paper: acuity-index, acuity-documents, placement-criteria, sccp, preliminary-sccp, team-information, rss-tool, receipt (needed)
  --entry ENTRY               The entry of this record that it is
  --dated DATE                Its own date, where it is no entry
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
  rsc sar attach C-0007 --kind acuity-index --entry x3 --at today
      An entry of the case.
  rsc sar attach C-0007 s2 --kind placement-criteria --dated 2026-03-01 --at today
      A paper with a date of its own.

The manual: man rsc-sar
