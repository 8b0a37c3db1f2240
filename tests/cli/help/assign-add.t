# rsc assign add --help
$ rsc assign add --help
Assign a worker at a level; the caps are counted
Usage: rsc assign add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --worker WORKER             Who serves (needed)
  --level WORD                At which level: RSC-I, RSC-F, CM (needed)
  --level-reason WORD         Why this level: highest-risk, special-grant, clinical, light-coordination, acuity
  --secondary                 Serves beside the worker who leads
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
  rsc assign add C-0007 --worker W-ana --level RSC-I --level-reason highest-risk --at now
      Ana leads from now on.
  rsc assign add C-0007 --worker W-ana --level RSC-I --level-reason clinical --at now --override caseload.cap --reason 'W-ben is ill until Friday'
      Over the cap, by a supervisor, with the reason.

The manual: man rsc-assign
