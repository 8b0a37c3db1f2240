# rsc refer set --help
$ rsc refer set --help
Whether the client got there, and what shows it
Usage: rsc refer set [OPTIONS] CASE [ENTRY]

Positionals:
  CASE REQUIRED               The case
  ENTRY                       The referral; else the newest without a result

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --result WORD               What: linked, not-linked, declined, waitlisted (needed)
  --evidence WORD             What shows the linkage: provider-report, attendance, award-letter, enrolment-card, lease, employer, client-report
  --barrier WORD              What stood in the way: child-care, transportation, illness, work, incarceration, hospital, fear, funding, eligibility, felony-record, no-opening, language, contact-lost, declined, unknown, other
  --entity-notified WHEN      When the managing entity was told that there is no opening: now, a day, or a day with its time
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
  rsc refer set C-0007 --result linked --evidence lease --at today
      Linked.
  rsc refer set C-0007 r2 --result not-linked --barrier felony-record --at today
      What stood in the way.

The manual: man rsc-refer
