# Every obligation of a case, a line each.
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
$ rsc explain C-1
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]

# Only what is owed now.
$ rsc explain C-1 --verdict overdue,missed
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
$ rsc explain C-1 --verdict nearly
2| rsc: --verdict: there is no 'nearly' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
