# rsc agency on-call --help
$ rsc agency on-call --help
A shift of the on-call roster
Usage: rsc agency on-call [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --worker WORKER             Who is on call (needed)
  --from WHEN                 From, included (needed)
  --until WHEN                Until, not included (needed)
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
  rsc agency on-call --worker W-ana --from 2026-03-02T08:00 --until 2026-03-09T08:00 --at today
      A week.
  rsc agency on-call --worker W-ben --from todayT17:00 --until +1dT08:00 --at now
      A night.

The manual: man rsc-agency
