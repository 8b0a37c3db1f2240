# rsc staff void --help
$ rsc staff void --help
Void an entry of a worker's record
Usage: rsc staff void [OPTIONS] WORKER ENTRY

Positionals:
  WORKER REQUIRED             The worker
  ENTRY REQUIRED              The entry

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
  rsc staff void W-ana doc2 --reason 'the paper is of another person'
      It stays, and counts no more.
  rsc staff void W-ana e1 --reason 'not verified' -n
      What that would change.

The manual: man rsc-staff
