# Kept on Tuesday, and not to be before Friday.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.appointments = [{"id": "q1", "occurred": "2026-03-03", "recorded": "2026-03-03T17:00:00-06:00", "by": "W-ana", "scheduled": "2026-03-13", "service": "medical", "outcome": {"occurred": "2026-03-10", "recorded": "2026-03-10T17:00:00-05:00", "by": "W-ana", "result": "kept"}}]'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.appointment-ahead"'
{"code":"check.appointment-ahead","severity":"warning","file":"cases/34/C-1.json","pointer":"/appointments/0/outcome/occurred","line":135,"column":21,"message":"an appointment was kept or missed before its day","expected":"no earlier than the appointment on 2026-03-13","found":"2026-03-10","remedy":"correct the day of the outcome; an appointment that was moved is cancelled, and a new one made"}
$ rsc check C-1 | grep -A 4 'check.appointment-ahead'
cases/34/C-1.json:135:21: warning: an appointment was kept or missed before its day [check.appointment-ahead]
  at: /appointments/0/outcome/occurred
  expected: no earlier than the appointment on 2026-03-13
  found: 2026-03-10
  to do: correct the day of the outcome; an appointment that was moved is cancelled, and a new one made
--
1  check.appointment-ahead
Records checked: 1, findings: 1
