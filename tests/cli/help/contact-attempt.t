# rsc contact attempt --help
$ rsc contact attempt --help
An attempt: a voicemail, a letter, a no-show with its barrier
Usage: rsc contact attempt [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --mode WORD                 How; absent when it is not known: face-to-face, video, phone, text, email, letter, fax
  --with WORD                 With whom: client, family, natural-support, referral-source, ciu, treatment-provider, provider, parole-agent, county, other (needed)
  --worker WORKER             Who made it, when not the one who wrote it down
  --purpose WORD              What for: engagement, planning, monitoring, crisis, introduction, pre-release-planning, hand-off, coordination, outreach, advocacy, education, diversion, technical-assistance, after-care, other
  --setting WORD              In what kind of place: office, home, community, provider, court, school, crisis-unit, hospital, state-hospital, detoxification, residential, shelter, jail, remote, other
  --place TEXT                Where
  --minutes N                 How long
  --barrier WORD              What kept the client from coming: child-care, transportation, illness, work, incarceration, hospital, fear, funding, eligibility, felony-record, no-opening, language, contact-lost, declined, unknown, other
  --coordinated WORD          Services coordinated in it: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
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
  rsc contact attempt C-0007 --at now --mode phone --with client
      A voicemail.
  rsc contact attempt C-0007 --at todayT14:00 --mode face-to-face --with client --barrier child-care
      The client did not come, and why.

The manual: man rsc-contact
