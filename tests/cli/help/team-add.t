# rsc team add --help
$ rsc team add --help
A member of the Recovery Support Team
Usage: rsc team add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --support WORD              Formal or informal (natural): formal, informal (needed)
  --name TEXT                 Name
  --relationship TEXT         To the client
  --system WORD               System that a formal member represents: probation, parole, courts, child-welfare, w-2, aoda-treatment, mental-health, health-care, schools, housing, veterans, other
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
  rsc team add C-0007 --support informal --relationship sister --at today
      A natural support; --name - reads the name from standard input.
  rsc team add C-0007 --support formal --system probation --relationship 'probation officer' --at today
      A formal member who represents a system.

The manual: man rsc-team
