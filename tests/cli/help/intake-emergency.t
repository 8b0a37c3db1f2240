# rsc intake emergency --help
$ rsc intake emergency --help
Emergency needs, and the steps that answer them
Usage: rsc intake emergency [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --needs WORD                Emergency needs, as services
  --screen-reviewed WHEN      When the screen was reviewed
  --needs-confirmed WHEN      When the needs were confirmed with the client
  --need WORD                 One of the needs, with the provider found for it
  --provider PROVIDER         The provider found for --need
  --rss-tool                  Found with the Recovery Support Services tool
  --referred WHEN             When the client was referred there
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
  rsc intake emergency C-0007 --screen-reviewed now --needs-confirmed now
      Two steps of the checklist.
  rsc intake emergency C-0007 --need housing --provider P-shelter --rss-tool --referred now
      A provider found with the tool, and the referral.

The manual: man rsc-intake
