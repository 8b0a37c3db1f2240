# rsc report activity --help
$ rsc report activity --help
What was recorded: services, contacts, referrals, barriers and all else by code
Usage: rsc report activity [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --from DATE                 First day of what occurred
  --through DATE              Last day of what occurred, included
  --fact FACT                 Only facts that begin so, like contacts or contacts.mode
  -C,--store DIR              A store, more than once for several; else RSC_STORE, else the nearest parent with one
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --worker WORKER             Only what is of this worker; 'me' is who acts
  --group-by COLUMN           Count the rows by what this column says
  --list                      The rows, too, where they are grouped or counted only
  --names                     Show the names of clients; it is logged
  --threads N                 Threads that read and judge
  --part LIST                 The list that --group-by, CSV and NDJSON are of
  --suppress-below N          Hide counts smaller than this, and what would betray them
  --color HOW                 auto, always or never; else auto: on a terminal
  --format FORMAT             One of table, json, ndjson, csv, html
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc report activity --from 2026-03-01 --through 2026-03-31
      Everything coded that occurred in March.
  rsc report activity --fact contacts.coordinated --fact referrals_out --format csv
      Services coordinated and referred to, for a spreadsheet.

The manual: man rsc-report
