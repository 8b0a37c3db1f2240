# rsc provider add --help
$ rsc provider add --help
A new provider of the resource list
Usage: rsc provider add [OPTIONS] PROVIDER

Positionals:
  PROVIDER REQUIRED           Id of the new one

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --name TEXT                 Its name
  --kind WORD                 Own unit, subcontractor or partner: own-unit, subcontractor, partner
  --services WORD             What it provides: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
  --capacity N                Clients at a time
  --counselling-allowed       Supportive counselling may be given
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
  rsc provider add P-clinic --kind subcontractor --services outpatient-treatment --capacity 40
      A subcontractor.
  rsc provider add P-pantry --kind partner --services food --name 'The pantry'
      A partner.

The manual: man rsc-provider
