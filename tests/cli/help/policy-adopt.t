# rsc policy adopt --help
$ rsc policy adopt --help
Put a revision in force from a day on
Usage: rsc policy adopt [OPTIONS] PACK@REVISION

Positionals:
  PACK@REVISION REQUIRED      The revision

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --from DATE                 First day it is in force for this agency
  --until DATE                Last day; else until the next revision of the pack
  --file FILE                 The pack's file, when it is not one that ships
  --replaces PACK             A pack in force that it takes the place of from that day on
  --withdraw                  Take this adoption back, which was a mistake; needs --reason
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc policy adopt milwaukee-coordination@cars --from 2026-03-01 --by W-lee
      From 1 March; what began before stays judged by the revision before.
  rsc policy adopt our-county@2027 --from 2027-01-01 --file our-county.json --replaces milwaukee-coordination -n
      A pack of your own in the place of another; show the change only.
  rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --by W-lee --reason 'the wrong revision'
      It was adopted by mistake; what was in force before runs on.

The manual: man rsc-policy
