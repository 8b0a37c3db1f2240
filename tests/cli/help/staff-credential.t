# rsc staff credential --help
$ rsc staff credential --help
A licence or certificate of a worker
Usage: rsc staff credential [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which: substance-abuse-counselor, social-worker, professional-counselor, psychologist, nurse, peer-specialist, case-manager, other (needed)
  --expires DATE              Last day it is good
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
  rsc staff credential W-ana --kind substance-abuse-counselor --at 2024-04-01 --expires 2027-03-31
      With its last day.
  rsc staff credential W-ben --kind peer-specialist --at 2025-09-15
      Without one.

The manual: man rsc-staff
