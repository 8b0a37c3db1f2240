# rsc paper add --help
$ rsc paper add --help
A paper of another provider about the client
Usage: rsc paper add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which kind of paper: screening, assessment, treatment-plan, care-plan, self-report, cultural-assessment, discharge-summary, other (needed)
  --provider PROVIDER         Whose
  --dated DATE                Its own date
  --shared-with PROVIDER      Providers who use it instead of asking again
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
  rsc paper add C-0007 --kind assessment --provider P-clinic --dated 2026-02-20 --at today
      Obtained today.
  rsc paper add C-0007 --kind self-report --shared-with P-clinic,P-shelter --at today
      Who uses it instead of asking again.

The manual: man rsc-paper
