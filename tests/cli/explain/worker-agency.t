# A worker, with the caseload; the agency, by its id or as reports call it.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc explain W-ana
W-ana as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

rule                     trigger  began       due         verdict       late  answers  lacking
-----------------------  -------  ----------  ----------  ------------  ----  -------  ---------------
worker.qualification     -        2020-01-01  -           undetermined  -     agency   the day of hire
worker.background-check  -        2020-01-01  -           undetermined  -     agency   the day of hire
worker.file              -        2020-01-01  -           undetermined  -     agency   the day of hire
worker.file-producible   -        2020-01-01  -           undetermined  -     agency   the day of hire
worker.hire-notice       -        2020-01-01  -           undetermined  -     agency   the day of hire
worker.access-request    -        2020-01-01  -           undetermined  -     agency   the day of hire
caseload.rsc-i           -        2026-03-03  2026-03-03  met           -     S-lee    1 of 20
caseload.cm              -        2026-01-12  2026-01-12  met           -     S-lee    1 of 30
$ rsc explain W-ana caseload.rsc-i
W-ana as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

W-ana~caseload.rsc-i~~2026-03-03
  At most 20 clients for an RSC-I
  clause:     A full-time individual coordinator serves no more than 20 clients at a time.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.1, bullet 1
  revision:   milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day
              this began
  trigger:    first day over the cap, or first day judged: 2026-03-03
  evidence:   what the record holds, as known Tue 2026-03-31 23:00 -05:00; 1 of 20
  verdict:    met: never more at a time than the cap allows
  owner:      S-lee (supervisor)
  reading:    Q13: The figure is a hard cap on the assignments active on a given day, with a
              family counted once. Having fewer than the figure is only information. For a
              worker with mixed roles, the sum of number divided by cap over the roles may not
              exceed the worker's full-time equivalent: sum(n/cap) <= FTE. An assignment beyond
              the cap is refused unless there is an override that names its approver.
  reading:    Q47: Required content, attachments, exactly-one rules, caps and A23 fall due
              together with their trigger. If a breach is repaired afterwards, the row is
              met-late by the number of days it lasted; a breach that still stands is overdue;
              one that came to an end without being repaired, for instance by discharge, is
              missed. A breach covers a half-open span of days, as assignments do.
$ rsc explain AG-1
AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

rule                       trigger  began       due         verdict       late       answers  lacking
-------------------------  -------  ----------  ----------  ------------  ---------  -------  -------------------------------
agency.discretionary-fund  -        2020-01-01  2020-01-01  overdue       2281 days  agency   a discretionary fund
agency.crisis-access       -        2020-01-01  -           undetermined  -          agency   an on-call roster for that time
$ rsc explain agency | sed 1d | cksum > one; rsc explain AG-1 | sed 1d | cksum | cmp - one && echo same
same
$ rsc explain W-nobody
2| rsc: there is no case, worker or diagnostic 'W-nobody' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in [] ('rsc explain --codes' lists them)
[5]
$ rsc explain 'a b'
2| rsc: there is no case, worker or diagnostic 'a b' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in [] ('rsc explain --codes' lists them)
[5]
