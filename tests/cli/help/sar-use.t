# rsc sar use --help
$ rsc sar use --help
Units of an authorised service that were used up
Usage: rsc sar use [OPTIONS] CASE [REQUEST]

Positionals:
  CASE REQUIRED               The case
  REQUEST                     The request; else the newest that is approved

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --service WORD              Of which service: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other (needed)
  --provider PROVIDER         Of which provider
  --units N                   How many (needed)
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
  rsc sar use C-0007 --service outpatient-treatment --units 2 --at today
      And how many are left.
  rsc sar use C-0007 s2 --service housing --provider P-shelter --units 5 --at 2026-03-09
      Of that request and provider.

The manual: man rsc-sar
