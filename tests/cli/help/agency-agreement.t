# rsc agency agreement --help
$ rsc agency agreement --help
An agreement or a written protocol
Usage: rsc agency agreement [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which kind: data-sharing, partnership, network, subcontract, state-collaboration, shared-record, e-referral, referral-process, protocol, sharing-protocol, hand-off-protocol, language-protocol, completion-protocol (needed)
  --title TEXT                What (needed)
  --expires DATE              Last day it is good
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
  rsc agency agreement --kind data-sharing --title 'County' --expires 2028-02-28 --at today
      Good through its last day.
  rsc agency agreement --kind hand-off-protocol --title 'Warm hand-off' --at today
      A protocol.

The manual: man rsc-agency
