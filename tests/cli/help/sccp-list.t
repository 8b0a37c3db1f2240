# rsc sccp list --help
$ rsc sccp list --help
The versions of the plan
Usage: rsc sccp list [OPTIONS] CASE

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
  rsc sccp list C-0007
      A line each.
  rsc sccp list C-0007 --json
      Whole.

The manual: man rsc-sccp
