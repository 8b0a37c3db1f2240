# rsc intake refer --help
$ rsc intake refer --help
The referral of a case that has none
Usage: rsc intake refer [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --source WORD               Who referred: ciu, self, court, corrections, provider, family, other (needed)
  --level WORD                What the client was referred for: RSC, CM
  --special-grant TEXT        Grant or project the client is eligible under
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
  rsc intake refer C-0007 --source self --at 2026-03-02
      It was not known before.
  rsc intake refer C-0007 --source ciu --level CM --at 2026-03-02T10:00
      In the place of a voided one.

The manual: man rsc-intake
