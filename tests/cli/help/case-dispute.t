# rsc case dispute --help
$ rsc case dispute --help
Dispute a verdict: it stands, with the note beside it
Usage: rsc case dispute [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --obligation TEXT           Identity of the obligation (needed)
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
  rsc case dispute C-0007 --obligation C-0007~contact.weekly~a1~2026-03-09 --at today --note 'the log of the crisis line shows a visit'
      As 'rsc explain' names the obligation.
  rsc case dispute C-0007 --obligation C-0007~sccp.full~n1~2026-03-09 --at today --note - < note.txt
      The note comes from standard input.

The manual: man rsc-case
