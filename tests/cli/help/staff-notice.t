# rsc staff notice --help
$ rsc staff notice --help
A notice to the county: the hire, the request for access
Usage: rsc staff notice [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Of what: hire, access-request (needed)
  --to TEXT                   To whom
  --verification-enclosed     Verification of the qualifications went with it
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
  rsc staff notice W-ana --kind hire --to 'CARS Quality Assurance' --verification-enclosed --at today
      The hire, with the verification.
  rsc staff notice W-ana --kind access-request --to MIS --at today
      Access to the county's system.

The manual: man rsc-staff
