# rsc benefits add --help
$ rsc benefits add --help
A benefit screened, applied for, granted or denied
Usage: rsc benefits add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --benefit WORD              Which: SSI, SSDI, veterans, housing, public, medicaid, medicare (needed)
  --status WORD               Where it stands: screened, not-eligible, applied, granted, denied (needed)
  --soar                      Applied for through SOAR
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
  rsc benefits add C-0007 --benefit SSI --status screened --at today
      Looked at.
  rsc benefits add C-0007 --benefit SSDI --status applied --soar --at today
      Applied for through SOAR.

The manual: man rsc-benefits
