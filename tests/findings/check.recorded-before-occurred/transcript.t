# Written down the day before it happened.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.contacts[0].recorded = "2026-02-03T16:00:00-06:00"'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.recorded-before-occurred"'
{"code":"check.recorded-before-occurred","severity":"warning","file":"cases/4d/C-2.json","pointer":"/contacts/0/recorded","line":37,"column":19,"message":"an entry was recorded before it occurred","expected":"no earlier than 2026-02-04T16:30:00-06:00","found":"2026-02-03T16:00:00-06:00","remedy":"correct one of the two dates"}
$ rsc check C-2 | grep -A 4 'check.recorded-before-occurred'
cases/4d/C-2.json:37:19: warning: an entry was recorded before it occurred [check.recorded-before-occurred]
  at: /contacts/0/recorded
  expected: no earlier than 2026-02-04T16:30:00-06:00
  found: 2026-02-03T16:00:00-06:00
  to do: correct one of the two dates
--
1  check.recorded-before-occurred
Records checked: 1, findings: 1
