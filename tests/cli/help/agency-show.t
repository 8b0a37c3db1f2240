# rsc agency show --help
$ rsc agency show --help
The agency's record
Usage: rsc agency show [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc agency show
      Fund, roster, trainings, agreements, reviews.
  rsc agency show --json
      As it stands.

The manual: man rsc-agency
