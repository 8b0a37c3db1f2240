# Why, for every week of one rule: clause, clock, evidence, owner, and what would still put it right.
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
$ rsc explain C-2 contact.rsc-24h
2| rsc: there is no case, worker or diagnostic 'C-2' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
$ rsc explain C-1 sccp.preliminary
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
$ rsc explain C-1 contact.weekly --as-of 2026-03-13
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]

# One obligation by its identity, with or without the case before it.
$ rsc explain C-1 'C-1~contact.weekly~a1~2026-03-09' | cksum > one
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
$ rsc explain 'C-1~contact.weekly~a1~2026-03-09' | cksum | cmp - one && echo same
same
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
$ rsc explain C-1 'C-1~contact.weekly~a1~2026-03-10'
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
$ rsc explain C-1 no.rule
2| rsc: there is no case, worker or diagnostic 'C-1' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in []
[5]
