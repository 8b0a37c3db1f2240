# An excuse whose first day is after its last.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.excuses[0].from = "2026-03-15"'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.interval-reversed"'
{"code":"check.interval-reversed","severity":"error","file":"cases/4d/C-2.json","pointer":"/excuses/0/through","line":55,"column":18,"message":"an interval ends before it begins","expected":"no earlier than 2026-03-15","found":"2026-03-01","remedy":"exchange or correct the two dates"}
$ rsc check C-2 | grep -A 4 'check.interval-reversed'
cases/4d/C-2.json:55:18: error: an interval ends before it begins [check.interval-reversed]
  at: /excuses/0/through
  expected: no earlier than 2026-03-15
  found: 2026-03-01
  to do: exchange or correct the two dates
--
1  check.interval-reversed
Records checked: 1, findings: 1
