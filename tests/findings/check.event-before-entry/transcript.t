# An assignment that ended before it began.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.assignments[0].ended = {"occurred": "2026-02-01T09:00:00-06:00", "recorded": "2026-02-05T09:00:00-06:00", "by": "S-lee", "reason": "transfer"}'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.event-before-entry"'
{"code":"check.event-before-entry","severity":"error","file":"cases/4d/C-2.json","pointer":"/assignments/0/ended/occurred","line":32,"column":21,"message":"an event inside an entry is earlier than the entry","expected":"no earlier than 2026-02-04T09:00:00-06:00","found":"2026-02-01T09:00:00-06:00","remedy":"correct one of the two dates"}
$ rsc check C-2 | grep -A 4 'check.event-before-entry'
cases/4d/C-2.json:32:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
  at: /assignments/0/ended/occurred
  expected: no earlier than 2026-02-04T09:00:00-06:00
  found: 2026-02-01T09:00:00-06:00
  to do: correct one of the two dates
--
1  check.event-before-entry
Records checked: 1, findings: 1
