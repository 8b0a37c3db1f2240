# The client did not sign.
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
$ change C-1 jq '.sccp[0].signed.signers = ["coordinator"]'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.2: cannot open : No such file
[2]
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
2| rsc: cases/34/C-1.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
$ rsc check C-1 --format ndjson | grep '"check.signed-incomplete"'
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "usage.not-found",
2|   "message": "there is no case C-1",
2|   "hint": "'rsc case list' lists the cases"
2| }
[1]
$ rsc check C-1 | grep -A 4 'check.signed-incomplete'
2| rsc: there is no case C-1 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[1]
