# rsc sar draft --help
$ rsc sar draft --help
Draw up a Service Authorization Request
Usage: rsc sar draft [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which kind of request: initial, extension, transfer, reimbursement, additional (needed)
  --purchase ENTRY            Purchase that a reimbursement pays back
  --line SERVICE[@PROVIDER]:UNITS:FROM..THROUGH[:CENTS]
                              A service asked for, with its days and, if it is known, the rate of a unit
  --content FILE              The lines as JSON, {"lines": [...]}; '-' for standard input
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
  rsc sar draft C-0007 --kind initial --at today --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31
      The first request, one line.
  rsc sar draft C-0007 --kind reimbursement --at today --purchase b1
      What the discretionary fund is to be paid back.

The manual: man rsc-sar
