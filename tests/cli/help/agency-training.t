# rsc agency training --help
$ rsc agency training --help
A training or meeting that the county mandates
Usage: rsc agency training [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --title TEXT                What (needed)
  --held DATE                 The day it is held (needed)
  --roles WORD                Who must attend; none: coordinators: coordinator, supervisor, peer-specialist, analyst, administrator
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
  rsc agency training --title 'Motivational interviewing' --held 2026-04-14 --at today
      For coordinators.
  rsc agency training --title 'Quarterly meeting' --held +14d --roles coordinator,supervisor --at today
      For both.

The manual: man rsc-agency
