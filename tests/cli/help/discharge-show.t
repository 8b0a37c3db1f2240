# rsc discharge show --help
$ rsc discharge show --help
The discharge of a case
Usage: rsc discharge show [OPTIONS] CASE

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
  rsc discharge show C-0007
      When and why.
  rsc discharge show C-0007 --json
      As it stands in the record.

The manual: man rsc-discharge
