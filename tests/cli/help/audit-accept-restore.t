# rsc audit accept-restore --help
$ rsc audit accept-restore --help
Take in what was restored from a backup
Usage: rsc audit accept-restore [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --seal FILE                 A seal that 'rsc audit seal' wrote
  --public-key FILE           The key that must have signed the seal
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc audit accept-restore --by W-lee --reason 'disk failed, backup of 3 March'
      Files that are as the tool left them at some time.
  rsc audit accept-restore --seal march.seal --by W-lee --reason 'whole store of 3 March' -n
      Also that the journal ends before the seal; show only.

The manual: man rsc-audit
