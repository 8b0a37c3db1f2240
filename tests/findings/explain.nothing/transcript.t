# A case that has no obligation of that rule.
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
$ rsc explain C-1 sar.acuity
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
