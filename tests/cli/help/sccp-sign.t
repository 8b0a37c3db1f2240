# rsc sccp sign --help
$ rsc sccp sign --help
Sign a version: it counts, and is locked
Usage: rsc sccp sign [OPTIONS] CASE [VERSION]

Positionals:
  CASE REQUIRED               The case
  VERSION                     The version; else the newest that is not signed

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --signers WORD              Who signed: client, guardian, coordinator, supervisor (needed)
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
  rsc sccp sign C-0007 --at today --signers client,coordinator
      The newest draft; refused when something is lacking, and the draft stays.
  rsc sccp sign C-0007 v2 --at 2026-03-16T15:00 --signers guardian,supervisor
      That version, at that time.

The manual: man rsc-sccp
