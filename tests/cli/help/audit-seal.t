# rsc audit seal --help
$ rsc audit seal --help
Write down the journal's head, to be kept elsewhere
Usage: rsc audit seal [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --key FILE                  Sign with this key, which 'rsc audit key' made
  --format FORMAT             One of json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc audit seal -o march.seal
      Kept on paper or another machine, it is enough.
  rsc audit seal --key audit -o march.seal
      Signed, nobody can make another.

The manual: man rsc-audit
