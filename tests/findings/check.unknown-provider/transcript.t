# A referral to a provider whom the store does not hold.
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
$ change C-2 jq '.referrals_out = [{"id": "f1", "occurred": "2026-02-10", "recorded": "2026-02-10T17:00:00-06:00", "by": "W-ben", "service": "medical", "provider": "P-9"}]'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.2: cannot open : No such file
[2]
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
2| rsc: cases/4d/C-2.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
$ rsc check C-2 --format ndjson | grep '"check.unknown-provider"'
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "usage.not-found",
2|   "message": "there is no case C-2",
2|   "hint": "'rsc case list' lists the cases"
2| }
[1]
$ rsc check C-2 | grep -A 4 'check.unknown-provider'
2| rsc: there is no case C-2 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[1]
