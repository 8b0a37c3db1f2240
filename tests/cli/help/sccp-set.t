# rsc sccp set --help
$ rsc sccp set --help
Change a version that is not signed
Usage: rsc sccp set [OPTIONS] CASE [VERSION]

Positionals:
  CASE REQUIRED               The case
  VERSION                     The version; else the newest that is not signed

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --note TEXT                 Free text
  --of ENTRY                  The version it reviews or amends; what it leaves out stands as there
  --with-client               Developed with the client
  --with-family               Developed with the family too
  --based-on-screen           Based on the comprehensive screen
  --needs WORD                Needs it answers: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
  --strengths TEXT            Strengths of the client; may be repeated
  --natural-supports TEXT     Natural supports; may be repeated
  --considered WORD           What of the client's life was looked at: strengths, family, culture, trauma, language, faith
  --contacts-a-week N         Contacts a week that the plan asks for
  --documents ENTRY           Papers of others that it takes up
  --team-meeting ENTRY        The meeting at which the team gave its input
  --content FILE              Content as JSON, '-' for standard input; 'rsc sccp show --json' shows its form
  --goal TEXT                 One more goal in the client's words, then '::' and each indicator; may be repeated
  --service SERVICE[@PROVIDER]
                              One more service, and who gives it
  --informed-choice           The client chose the services knowing the others
  --choice-form               The signed choice form is on file
  --crisis-steps TEXT         What is done in a crisis; strengths and natural supports go into that plan too
  --funding WORD              Sources: county, medicaid, medicare, insurance, veterans, community, self, other
  --low-cost                  Free and low-cost community resources were looked at
  --funding-with-team         The funding plan was made with the team
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
  rsc sccp set C-0007 --goal 'my own place::lease signed::key in hand'
      A goal in the client's words with what would show it.
  rsc sccp set C-0007 v2 --team-meeting t1 --funding medicaid,community --low-cost
      The team's input and the funding plan.

The manual: man rsc-sccp
