# rsc team lead --help
$ rsc team lead --help
The agency that leads, and whom to ask first
Usage: rsc team lead [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --agency PROVIDER           Which agency (needed)
  --contact TEXT              Whom to ask first
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
  rsc team lead C-0007 --agency P-clinic --contact 'front desk' --at today
      As all who serve the client agreed.
  rsc team lead C-0007 --agency P-clinic --at 2026-03-02
      Since that day.

The manual: man rsc-team
