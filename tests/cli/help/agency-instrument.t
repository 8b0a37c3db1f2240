# rsc agency instrument --help
$ rsc agency instrument --help
The edition of the Acuity Index in use, and its range
Usage: rsc agency instrument [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --edition TEXT              Edition (needed)
  --least N                   Least score (needed)
  --most N                    Greatest score (needed)
  --group TEXT                Item groups; may be repeated
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
  rsc agency instrument --edition 2019 --least 0 --most 100 --at 2026-01-02
      Scores outside are refused.
  rsc agency instrument --edition 2026 --least 0 --most 120 --group housing --group 'substance use' --at today
      With its item groups.

The manual: man rsc-agency
