# rsc outcome add --help
$ rsc outcome add --help
An outcome instrument that is due, was asked for, or was completed
Usage: rsc outcome add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --instrument WORD           Which instrument: GPRA, SUPRT, state, satisfaction, self-report, completion, other (needed)
  --stage WORD                At which stage: intake, follow-up, discharge, on-request (needed)
  --opens DATE                First day on which it counts
  --closes DATE               Last day on which it counts
  --completed WHEN            When it was completed, if it was
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
  rsc outcome add C-0007 --instrument GPRA --stage follow-up --opens 2026-08-01 --closes 2026-10-31 --at today
      It counts in that window.
  rsc outcome add C-0007 --instrument satisfaction --stage on-request --at today
      The county asked for it today.
  rsc outcome add C-0007 --instrument state --stage discharge --at today --completed today
      Completed.

The manual: man rsc-outcome
