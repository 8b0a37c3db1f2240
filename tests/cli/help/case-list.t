# rsc case list --help
$ rsc case list --help
The cases of the store: level, worker, enrolment, discharge
Usage: rsc case list [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --open                      Only cases that are not discharged
  --worker WORKER             Only cases this worker leads now; 'me' is who acts
  --names                     Show the names of clients; it is logged
  --format FORMAT             One of table, json, ndjson, csv
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc case list --open --worker W-ana
      The open cases that W-ana leads.
  rsc case list --names --open
      Which id belongs to whom; the reading is logged.
  rsc case list --format csv -o cases.csv
      All cases, for a spreadsheet.

The manual: man rsc-case
