# rsc policy show --help
$ rsc policy show --help
A pack clause by clause: what it asks, for whom, where it stands
Usage: rsc policy show [OPTIONS] PACK[@REVISION]

Positionals:
  PACK[@REVISION] REQUIRED    The pack, or one revision of it; or a pack's file

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --rule RULE                 Only this rule
  --format FORMAT             One of table, json, html
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc policy show milwaukee-coordination@cars
      One revision, as text.
  rsc policy show milwaukee-coordination --rule contact.weekly
      One rule in all revisions.

The manual: man rsc-policy
