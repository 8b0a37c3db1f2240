# rsc sar purchase --help
$ rsc sar purchase --help
A purchase from the discretionary fund
Usage: rsc sar purchase [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --service WORD              What for: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other (needed)
  --cents N                   Amount in US cents (needed)
  --needed-by DATE            The day it was needed (needed)
  --provider PROVIDER         Who was paid
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
  rsc sar purchase C-0007 --service transportation --cents 4500 --needed-by today --at now
      Needed sooner than a cheque; a reimbursement request is owed.
  rsc sar purchase C-0007 --service food --cents 2000 --needed-by 2026-03-03 --at 2026-03-03 --provider P-pantry
      Who was paid.

The manual: man rsc-sar
