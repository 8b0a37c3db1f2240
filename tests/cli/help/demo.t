# rsc demo --help
$ rsc demo --help
Make a store with an invented agency: same seed, same bytes
Usage: rsc demo [OPTIONS] DIR

Positionals:
  DIR REQUIRED                A directory that does not exist, or is empty

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --cases N                   How many cases
  --seed N                    Another seed, another agency
  --as-of DATE REQUIRED       The last day of the invented year
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc demo ./try --cases 200 --as-of 2026-03-31
      Two hundred cases to look at.
  rsc demo ./big --cases 100000 --seed 7 --as-of 2026-03-31
      As many as a county has.

The manual: man rsc-demo
