# rsc staff set --help
$ rsc staff set --help
Name, roles, supervisor, last day of a worker
Usage: rsc staff set [OPTIONS] WORKER

Positionals:
  WORKER REQUIRED             The worker

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --given-name TEXT           Given name
  --family-name TEXT          Family name
  --login TEXT                Operating-system user
  --roles WORD                What the worker does: coordinator, supervisor, peer-specialist, analyst, administrator
  --supervisor WORKER         The worker's supervisor
  --hired DATE                First day of work
  --left DATE                 Last day of work
  --file-location TEXT        Where the employee file can be produced from
  --works-with WORD           Populations served that ask for a criminal background check: adult, youth, pregnant, parent, veteran, homeless, re-entry, injection-drug-use, hiv, co-occurring, developmental-disability, elderly, special-grant, other
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
  rsc staff set W-ana --roles coordinator,supervisor
      She supervises, too.
  rsc staff set W-ana --left 2026-06-30 --reason 'new post'
      The last day of work.

The manual: man rsc-staff
