# rsc sccp diff --help
$ rsc sccp diff --help
What changed between two versions
Usage: rsc sccp diff [OPTIONS] CASE VERSION [VERSION2]

Positionals:
  CASE REQUIRED               The case
  VERSION REQUIRED            The earlier version
  VERSION2                    The later one; else the newest

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc sccp diff C-0007 v1
      From v1 to the newest.
  rsc sccp diff C-0007 v1 v2
      From v1 to v2.

The manual: man rsc-sccp
