# rsc provider show --help
$ rsc provider show --help
A provider's record
Usage: rsc provider show [OPTIONS] PROVIDER

Positionals:
  PROVIDER REQUIRED           The provider

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc provider show P-clinic
      All of it.
  rsc provider show P-clinic --json
      As it stands.

The manual: man rsc-provider
