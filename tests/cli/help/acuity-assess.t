# rsc acuity assess --help
$ rsc acuity assess --help
The result of LOCUS, CALOCUS, ASAM or placement criteria
Usage: rsc acuity assess [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --instrument WORD           Which instrument: LOCUS, CALOCUS, ASAM, placement-criteria (needed)
  --edition TEXT              Its edition
  --level TEXT                The level found (needed)
  --score N                   The score, where it has one
  --choice WORD               What the client said to it: agreed, chose-lower, chose-higher, declined
  --provider PROVIDER         Clinical provider who found it
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
  rsc acuity assess C-0007 --at today --instrument ASAM --edition 4 --level 2.1 --choice agreed
      Score and level only; the instrument stays with its owner.
  rsc acuity assess C-0007 --at today --instrument LOCUS --level 3 --score 17
      A level with its composite score.

The manual: man rsc-acuity
