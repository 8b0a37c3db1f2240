# A worker, with the caseload; the agency, by its id or as reports call it.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
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
caseload.cm              -        2026-01-12  2026-01-12  met           -     S-lee    1 of 30
$ rsc explain W-ana caseload.rsc-i
2| rsc: W-ana has no obligation of 'caseload.rsc-i' [explain.nothing]
2|   hint: 'rsc explain W-ana' lists those there are
[5]
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
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
$ rsc explain 'a b'
2| rsc: there is no case, worker or diagnostic 'a b' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
