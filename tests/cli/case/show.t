# A case, section by section.
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
$ rsc case show C-1
2| rsc: there is no case C-1 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]

# One section; the record itself.
$ rsc case show C-2 --section excuses
2| rsc: there is no case C-2 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case show C-2 --section excuses --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "usage.not-found",
2|   "message": "there is no case C-2",
2|   "hint": "'rsc case list' lists the cases"
2| }
[5]
$ rsc case show C-3 --json | cmp - $(file_of C-3) && echo same
same

# What is not there.
$ rsc case show C-9
2| rsc: there is no case C-9 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case show C-1 --section wishes
2| rsc: there is no case C-1 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case show ../rsc
2| rsc: '../rsc' is no case id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc case show
2| rsc: rsc case show: CASE is required [usage.missing]
2|   hint: see rsc case show --help
[2]
