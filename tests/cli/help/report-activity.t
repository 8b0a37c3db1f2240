# rsc report activity --help
$ rsc report activity --help
What was recorded: services, contacts, referrals, barriers and all else by code
Usage: rsc report activity [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --from DATE                 First day of what occurred
  --through DATE              Last day of what occurred, included
  --fact FACT                 Only facts that begin so, like contacts or contacts.mode
  --format FORMAT             One of table, json, ndjson, csv
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc report activity --from 2026-03-01 --through 2026-03-31
      Everything coded that occurred in March.
  rsc report activity --fact contacts.coordinated --fact referrals_out --format csv
      Services coordinated and referred to, for a spreadsheet.

The manual: man rsc-report
