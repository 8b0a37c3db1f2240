# rsc discharge reopen --help
$ rsc discharge reopen --help
The episode goes on: the discharge is voided
Usage: rsc discharge reopen [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
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
  rsc discharge reopen C-0007 --reason 'entered in the wrong case'
      It stays in the record, voided.
  rsc discharge reopen C-0007 --reason 'the client came back the same day' -n
      What that would change.

The manual: man rsc-discharge
