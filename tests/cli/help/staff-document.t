# rsc staff document --help
$ rsc staff document --help
A paper in the employee file
Usage: rsc staff document [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which paper: resume, degree, background-check, criminal-background-check, drivers-licence, drivers-abstract, auto-insurance (needed)
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
  rsc staff document W-ana --kind background-check --at 2026-02-20
      Finished on that day.
  rsc staff document W-ana --kind auto-insurance --at 2026-01-01 --expires 2026-12-31
      Good through its last day.

The manual: man rsc-staff
