# rsc acuity add --help
$ rsc acuity add --help
A completed Acuity Index with its papers
Usage: rsc acuity add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --score N                   Total score (needed)
  --edition TEXT              Edition of the instrument
  --item GROUP=POINTS         A scored item group
  --document GROUP=NAME       A paper that supports a group's score
  --attach GROUP=FILE         The same, and its bytes are kept in the store under their SHA-256
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
  rsc acuity add C-0007 --at today --score 39 --item housing=19 --item 'substance use=20' --document 'housing=shelter letter' --document 'substance use=clinic summary'
      The score, its groups and the papers that support them.
  rsc acuity add C-0007 --at today --score 12 --item housing=12 --attach housing=notice.pdf
      The paper itself is kept in the store.

The manual: man rsc-acuity
