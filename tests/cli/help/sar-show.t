# rsc sar show --help
$ rsc sar show --help
Requests: lines, units left, steps, papers
Usage: rsc sar show [OPTIONS] CASE [REQUEST]

Positionals:
  CASE REQUIRED               The case
  REQUEST                     Only this request

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc sar show C-0007
      All of them.
  rsc sar show C-0007 s2 --json
      One, as it stands in the record.

The manual: man rsc-sar
