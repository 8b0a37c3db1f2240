# rsc sccp review --help
$ rsc sccp review --help
A review that leaves the plan as it is
Usage: rsc sccp review [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --of ENTRY                  The version it reviews or amends; what it leaves out stands as there
  --team-meeting ENTRY        The meeting at which the team gave its input
  --signers WORD              Who signed: client, guardian, coordinator, supervisor (client and coordinator)
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
  rsc sccp review C-0007 --at today
      Of the plan that stands; signed at once.
  rsc sccp review C-0007 --at today --of v2 --team-meeting t3
      Of that version.

The manual: man rsc-sccp
