# rsc init --help
$ rsc init --help
Make a store
Usage: rsc init [OPTIONS] DIR

Positionals:
  DIR REQUIRED                A directory that does not exist, or is empty

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --agency ID REQUIRED        Id of the agency
  --name NAME                 Name of the agency
  --policy PACK@REVISION      A policy to put in force
  --from DATE                 First day the policy is in force for this agency
  --zone ZONE                 Time zone (America/Chicago)
  --calendar CALENDAR         Holidays: us-federal, wisconsin-state (the default), or a calendar file
  --sandbox                   For trying things: RSC_NOW sets its clock
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc init /srv/agency --agency AG-1 --policy milwaukee-coordination@cars --from 2020-01-01
      A store with a policy in force.
  rsc init ./try --agency AG-0 --sandbox
      A store for trying things.

The manual: man rsc-init
