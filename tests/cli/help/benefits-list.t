# rsc benefits list --help
$ rsc benefits list --help
The steps towards benefits
Usage: rsc benefits list [OPTIONS] CASE

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
  rsc benefits list C-0007
      A line each.
  rsc benefits list C-0007 --json
      As they stand in the record.

The manual: man rsc-benefits
