# rsc agency void --help
$ rsc agency void --help
Void an entry of the agency's record
Usage: rsc agency void [OPTIONS] ENTRY

Positionals:
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
  rsc agency void oc3 --reason 'the shift was swapped'
      It stays, and counts no more.
  rsc agency void ag1 --reason 'never signed' -n
      What that would change.

The manual: man rsc-agency
