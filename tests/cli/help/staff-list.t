# rsc staff list --help
$ rsc staff list --help
The workers of the agency
Usage: rsc staff list [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc staff list
      Roles, supervisor, share of full time.
  rsc staff list --json
      As JSON.

The manual: man rsc-staff
