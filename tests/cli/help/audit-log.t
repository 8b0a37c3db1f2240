# rsc audit log --help
$ rsc audit log --help
Who did what and who read what
Usage: rsc audit log [OPTIONS] [CASE...]

Positionals:
  CASE ...                    Only what is about these cases

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --worker WORKER             Only what this worker did and read
  --from DATE                 From this day on
  --until DATE                Up to this day
  --acts                      Only what was done
  --readings                  Only what was read
  --format FORMAT             One of table, json, ndjson, csv
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc audit log C-0007
      Acts on a case and readings of it.
  rsc audit log --worker W-ana --readings --from -30d --format csv
      What a worker has read in the last thirty days.

The manual: man rsc-audit
