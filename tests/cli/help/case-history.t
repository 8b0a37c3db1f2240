# rsc case history --help
$ rsc case history --help
Who did what in a case, and when
Usage: rsc case history [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc case history C-0007
      A line for each act.
  rsc case history C-0007 --json
      With the hashes.

The manual: man rsc-case
