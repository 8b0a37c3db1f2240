# rsc policy check --help
$ rsc policy check --help
Whether a pack is sound: a broken one never judges anybody
Usage: rsc policy check [OPTIONS] [FILE...]

Positionals:
  FILE ...                    Pack files; those that ship when none is named

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc policy check
      The packs that ship.
  rsc policy check our-county.json
      A pack of your own, every fault with its place.

The manual: man rsc-policy
