# rsc agency review --help
$ rsc agency review --help
A review by quality improvement
Usage: rsc agency review [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --topic WORD                Of what: cultural-competence, root-cause, quality-of-care, outcomes, network, other (needed)
  --result TEXT               What it found
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
  rsc agency review --topic root-cause --result 'late notice from the intake unit' --at today
      When coordination failed.
  rsc agency review --topic cultural-competence --at today
      What it looked at.

The manual: man rsc-agency
