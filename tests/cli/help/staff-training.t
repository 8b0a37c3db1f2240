# rsc staff training --help
$ rsc staff training --help
Attendance at a mandated training or meeting
Usage: rsc staff training [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --training ENTRY            Id of the training in the agency's record (needed)
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
  rsc staff training W-ana --training tn1 --at today
      Attended today.
  rsc staff training W-ana --training tn1 --at 2026-02-20
      On that day.

The manual: man rsc-staff
