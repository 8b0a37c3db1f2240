# rsc provider list --help
$ rsc provider list --help
The resource list
Usage: rsc provider list [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --service WORD              Only those who provide one of these services
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc provider list --service housing
      Who provides housing.
  rsc provider list --json
      All, as JSON.

The manual: man rsc-provider
