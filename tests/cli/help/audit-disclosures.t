# rsc audit disclosures --help
$ rsc audit disclosures --help
What of a case was told to whom, what for, and what allowed it
Usage: rsc audit disclosures [OPTIONS] [CASE...]

Positionals:
  CASE ...                    The cases

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --years N                   So many years back, to the day; 6 when not given
  --format FORMAT             One of table, json, ndjson, csv
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc audit disclosures C-0007
      Of the last six years.
  rsc audit disclosures C-0007 --years 3 --format csv
      Of the last three, to be handed to the client.

The manual: man rsc-audit
