$ rsc policy test --help
Whether a pack gives the verdicts that worked examples state
Usage: rsc policy test [OPTIONS] [FILE...]

Positionals:
  FILE ...                    Scenario files

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc policy test our-county.scenarios.json
      Every row that is not as expected.
  rsc policy test scenarios/*.json --json
      The same for a script.

The manual: man rsc-policy
