# rsc consent add --help
$ rsc consent add --help
A consent with the elements that 42 CFR Part 2 asks for
Usage: rsc consent add [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --at WHEN                   When it happened: now, a day, or a day with its time (needed)
  --note TEXT                 Free text
  --kind WORD                 Which kind: part2-disclosure, hipaa-release, treatment, feedback (needed)
  --discloser TEXT            Who may disclose
  --recipient TEXT            To whom
  --purpose TEXT              What for
  --scope TEXT                How much and what kind, as the form says it
  --covers WORD               Classes of information that the scope comes to: everything, identity, enrolment, attendance, team, plan, assessments, authorizations, referrals, placements, outcomes, benefits, notes, administration
  --expires DATE              Last day it is good
  --expires-upon TEXT         Event or condition on which it ends
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
  rsc consent add C-0007 --kind part2-disclosure --discloser AG-1 --recipient P-clinic --purpose 'coordination of care' --scope 'attendance, plan' --covers attendance,plan --expires 2027-03-01 --at today
      Who may tell whom what, what for, until when.
  rsc consent add C-0007 --kind feedback --recipient county --purpose advocacy --expires-upon discharge --at today
      Feedback to the county until the discharge.

The manual: man rsc-consent
