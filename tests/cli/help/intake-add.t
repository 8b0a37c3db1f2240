# rsc intake add --help
$ rsc intake add --help
A new case: the referral and the client
Usage: rsc intake add [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --case ID                   Id of the new case; else the next number
  --client CLIENT             A client known already; else a new one
  --client-file FILE          Client data as JSON, '-' for standard input; options come on top
  --given-name TEXT           Given name
  --family-name TEXT          Family name
  --birth-date DATE           Date of birth
  --language TEXT             Language the client wishes to be served in
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --source WORD               Who referred: ciu, self, court, corrections, provider, family, other (needed)
  --level WORD                What the client was referred for: RSC, CM
  --special-grant TEXT        Grant or project the client is eligible under
  --screened WHEN             When the client was screened
  --recommended LEVEL         Level the screen recommends: RSC, CM
  --chosen LEVEL              Level chosen with the client: RSC, CM
  --needs WORD                Needs that the screen found, as services
  --emergency-needs WORD      Emergency needs that the intake unit found, as services
  --consents WHEN             When the consent forms arrived
  --population WORD           Populations the client belongs to
  --system WORD               Public systems the client is involved with
  --enrolled DATE             Enrolment day, if it is known already
  --program TEXT              Program enrolled in
  --outcomes-by WORD          Who completes the outcome instruments: ciu, agency
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
  rsc intake add --source ciu --level RSC --at todayT09:30 --family-name - --given-name Jo --birth-date 1987-05-04 --consents todayT11:00 < name.txt
      A referral by the intake unit; possible duplicates are shown.
  rsc intake add --source ciu --at now --client-file client.json --emergency-needs housing
      An emergency; the client's data comes from a file.

The manual: man rsc-intake
