# rsc import hmis --help
$ rsc import hmis --help
Take in an HMIS CSV export: clients, enrolments, exits, case management
Usage: rsc import hmis [OPTIONS] DIR

Positionals:
  DIR REQUIRED                The folder with the export's CSV files

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --level LEVEL REQUIRED      Level of every client: HMIS knows none
  --last-day DATE             What happened later is rejected; today when not given
  --compare                   Tell what differs from the store, write nothing
  --rejects FILE              List every rejected row and field here, as CSV
  --again FOLDER              Write the rows of all with a rejected row there, to be corrected and fed back
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc import hmis export/ --level CM --rejects rejects.csv --by W-lee
      Take it in; what could not be is listed with file, line, column and reason.
  rsc import hmis export/ --level RSC-I -n --by W-lee
      Say what would change, write nothing.

The manual: man rsc-import
