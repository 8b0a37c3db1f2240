# rsc provider verify --help
$ rsc provider verify --help
A look at whether the entry still holds
Usage: rsc provider verify [OPTIONS] PROVIDER

Positionals:
  PROVIDER REQUIRED           The provider

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
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
  rsc provider verify P-clinic --at today
      All of it holds.
  rsc provider verify P-clinic --at today --note 'asked by phone'
      And how.

The manual: man rsc-provider
