# rsc schema --help
$ rsc schema --help
The JSON Schema of a record, a pack or an output
Usage: rsc schema [OPTIONS] [NAME]

Positionals:
  NAME                        The schema; the list of names when left out

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc schema
      The names of all schemas.
  rsc schema case
      What a case record may hold.

The manual: man rsc-schema
