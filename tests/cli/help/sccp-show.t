# rsc sccp show --help
$ rsc sccp show --help
A version of the plan, whole
Usage: rsc sccp show [OPTIONS] CASE [VERSION]

Positionals:
  CASE REQUIRED               The case
  VERSION                     The version; else the newest

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc sccp show C-0007
      The newest version, with what it takes from the one before.
  rsc sccp show C-0007 v2 --json
      As it stands in the record.

The manual: man rsc-sccp
