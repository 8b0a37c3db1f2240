# rsc assign room --help
$ rsc assign room --help
Who has room for one more client at a level
Usage: rsc assign room [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --level LEVEL               RSC-I (the default), RSC-F or CM
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc assign room --level CM
      Case managers with room, most first.
  rsc assign room --json
      For RSC-I, as JSON.

The manual: man rsc-assign
