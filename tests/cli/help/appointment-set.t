# rsc appointment set --help
$ rsc appointment set --help
Whether an appointment was kept; a missed one with its barrier
Usage: rsc appointment set [OPTIONS] CASE [ENTRY]

Positionals:
  CASE REQUIRED               The case
  ENTRY                       The appointment; else the newest without an outcome

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --result WORD               What: kept, missed, cancelled (needed)
  --barrier WORD              What kept the client from coming: child-care, transportation, illness, work, incarceration, hospital, fear, funding, eligibility, felony-record, no-opening, language, contact-lost, declined, unknown, other
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
  rsc appointment set C-0007 --result kept --at today
      The newest.
  rsc appointment set C-0007 q2 --result missed --barrier transportation --at today
      Missed, and why.

The manual: man rsc-appointment
