# rsc intake screen --help
$ rsc intake screen --help
The comprehensive screen: levels and needs
Usage: rsc intake screen [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When the client was screened
  --recommended LEVEL         Level the screen recommends: RSC, CM
  --chosen LEVEL              Level chosen with the client: RSC, CM
  --needs WORD                Needs that the screen found, as services
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
  rsc intake screen C-0007 --at today --recommended RSC --chosen RSC --needs housing,legal
      What the screen says.
  rsc intake screen C-0007 --at 2026-03-02 --recommended CM --chosen CM
      Levels only.

The manual: man rsc-intake
