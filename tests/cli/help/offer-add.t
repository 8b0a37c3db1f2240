# rsc offer add --help
$ rsc offer add --help
Something offered to the client, and the answer
Usage: rsc offer add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 What was offered: care-coordination, service, appointment, level-of-care, peer-support, release (needed)
  --service WORD              Which service: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
  --answer WORD               What the client said: accepted, refused, no-response (needed)
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
  rsc offer add C-0007 --kind care-coordination --answer accepted --at today
      The client agrees to be contacted.
  rsc offer add C-0007 --kind service --service housing --answer refused --at today
      A refusal, documented.

The manual: man rsc-offer
