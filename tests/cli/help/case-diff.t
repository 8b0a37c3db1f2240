# rsc case diff --help
$ rsc case diff --help
What was recorded since a revision or a day
Usage: rsc case diff [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --since REV|WHEN            After this revision or instant, or from this day on; else the last act
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc case diff C-0007
      The last act.
  rsc case diff C-0007 --since -7d
      The last week.

The manual: man rsc-case
