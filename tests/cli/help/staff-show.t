# rsc staff show --help
$ rsc staff show --help
A worker's record
Usage: rsc staff show [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc staff show W-ana
      All sections.
  rsc staff show W-ana --json
      As it stands.

The manual: man rsc-staff
