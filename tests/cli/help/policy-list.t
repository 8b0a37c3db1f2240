# rsc policy list --help
$ rsc policy list --help
The policy packs there are, and which revisions are in force
Usage: rsc policy list [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc policy list
      Packs that ship, and when each is in force in this store.
  rsc policy list --json
      The same for a script.

The manual: man rsc-policy
