# rsc intake admit --help
$ rsc intake admit --help
Eligibility, readiness and the steps of admission
Usage: rsc intake admit [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --eligible yes|no           Whether the client is eligible
  --readiness WORD            Whether the client is ready: ready, ambivalent, not-ready
  --mandated yes|no           Sent by a court or agency (yes), or of free will (no)
  --completed WORD            Steps of the procedure that are done: demographics, consents, rights, financial, orientation, source-informed
  --declined-for WORD         Why the client was not admitted: not-eligible, no-capacity, client-declined, outside-area, earlier-treatment, relapse, other
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
  rsc intake admit C-0007 --at today --eligible yes --readiness ready --mandated no --completed consents,rights,orientation
      Of the client's free will.
  rsc intake admit C-0007 --at today --eligible no --declined-for not-eligible
      Not admitted, and why.

The manual: man rsc-intake
