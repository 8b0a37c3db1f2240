# rsc check --help
$ rsc check --help
What is wrong with the records: contradictions, gaps, broken files
Usage: rsc check [OPTIONS] [CASE...]

Positionals:
  CASE ...                    Only these cases

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C DIR                      The store; else RSC_STORE, else the nearest parent with one
  --store                     The store itself: files, modes, journal, histories, left-overs
  --repair                    With --store: settle and set what can be proven
  --list                      List the checks there are
  --fail-on SEVERITY          Exit with 1 from this severity on: note, warning, error
  --format FORMAT             One of table, json, ndjson
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc check
      Every finding of every record.
  rsc check C-0007 --fail-on warning
      One case; exit status 1 from warnings on.
  rsc check --store
      The store itself, with its journal.
  rsc check --list
      The checks there are.

The manual: man rsc-check
