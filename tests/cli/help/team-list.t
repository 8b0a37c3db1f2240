# rsc team list --help
$ rsc team list --help
Members, meetings and lead agency
Usage: rsc team list [OPTIONS] CASE

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
  rsc team list C-0007
      Who is on the team, and when it met.
  rsc team list C-0007 --json
      As they stand in the record.

The manual: man rsc-team
