# rsc doctor --help
$ rsc doctor --help
Whether program, system and store are fit for work
Usage: rsc doctor [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --fail-on SEVERITY          Exit with 1 from this severity on: note, warning, error
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc doctor
      All that a report of a fault should begin with; it names no people.
  rsc doctor --fail-on warning --json
      For a monitor.

The manual: man rsc-doctor
