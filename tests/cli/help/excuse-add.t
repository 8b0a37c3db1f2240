# rsc excuse add --help
$ rsc excuse add --help
An approved waiver or pause
Usage: rsc excuse add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --because WORD              Why: incarceration, hospital, residential-stay, client-request, unreachable, county-waiver, disaster, other (needed)
  --rules TEXT                Ids of the rules it covers; none: every rule of the case; may be repeated
  --from DATE                 First day covered (needed)
  --through DATE              Last day covered (needed)
  --approver WORKER           Who approved it (needed)
  --evidence TEXT             On what evidence
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
  rsc excuse add C-0007 --because incarceration --from 2026-03-04 --through 2026-03-30 --approver W-lee --evidence 'booking record' --at today
      Every rule of the case, those days included.
  rsc excuse add C-0007 --because client-request --rules contact.weekly --from today --through +7d --approver W-lee --at today
      One rule.

The manual: man rsc-excuse
