# rsc transition show --help
$ rsc transition show --help
The re-entry of a client
Usage: rsc transition show [OPTIONS] CASE

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
  rsc transition show C-0007
      From where, and when.
  rsc transition show C-0007 --json
      As it stands in the record.

The manual: man rsc-transition
