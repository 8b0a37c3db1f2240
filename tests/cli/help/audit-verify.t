# rsc audit verify --help
$ rsc audit verify --help
Whether the store is as its acts left it
Usage: rsc audit verify [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --seal FILE                 A seal that 'rsc audit seal' wrote
  --public-key FILE           The key that must have signed the seal
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc audit verify
      Journal, files and histories; status 1 when something is wrong.
  rsc audit verify --seal march.seal --public-key audit.pub
      And whether the journal still holds what was sealed.

The manual: man rsc-audit
