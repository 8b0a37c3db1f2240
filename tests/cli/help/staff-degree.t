# rsc staff degree --help
$ rsc staff degree --help
A degree of a worker
Usage: rsc staff degree [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --level WORD                Which level: associate, bachelor, master, doctorate (needed)
  --field WORD                In which field: social-work, psychology, nursing, related, other (needed)
  --major TEXT                Major course of study
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
  rsc staff degree W-ana --level bachelor --field social-work --at 2019-05-20
      Conferred on that day.
  rsc staff degree W-ana --level master --field related --major 'public health' --at 2022-06-01
      A related field, with its major.

The manual: man rsc-staff
