# rsc sar decide --help
$ rsc sar decide --help
What became of a submitted request
Usage: rsc sar decide [OPTIONS] CASE [REQUEST]

Positionals:
  CASE REQUIRED               The case
  REQUEST                     The request; else the newest that is submitted

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it was decided: now, a day, or a day with its time (needed)
  --approved                  As asked for, or with the lines given
  --denied                    Not granted
  --returned                  Sent back to be completed
  --line SERVICE[@PROVIDER]:UNITS:FROM..THROUGH[:CENTS]
                              What was approved, where not what was asked for
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --override RULE             Let this rule pass; by a supervisor, with --reason, and it is recorded
  --if-match REV              Only if the record is still at this revision
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc sar decide C-0007 --approved --at today
      As asked for.
  rsc sar decide C-0007 s2 --approved --at today --line outpatient-treatment@P-clinic:8:2026-03-02..2026-04-30
      With changes.

The manual: man rsc-sar
