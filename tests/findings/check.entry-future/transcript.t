# A contact tomorrow.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.contacts += [.contacts[0] | .id = "c2" | .occurred = "2026-04-01T09:00:00-05:00" | .recorded = "2026-03-31T09:00:00-05:00"]'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.entry-future"'
{"code":"check.entry-future","severity":"error","file":"cases/4d/C-2.json","pointer":"/contacts/1/occurred","line":45,"column":19,"message":"an entry occurred in the future","expected":"no later than 2026-03-31T23:00:00-05:00","found":"2026-04-01T09:00:00-05:00","remedy":"correct the date, or record it as an appointment"}
$ rsc check C-2 | grep -A 4 'check.entry-future'
cases/4d/C-2.json:45:19: error: an entry occurred in the future [check.entry-future]
  at: /contacts/1/occurred
  expected: no later than 2026-03-31T23:00:00-05:00
  found: 2026-04-01T09:00:00-05:00
  to do: correct the date, or record it as an appointment
--
1  check.entry-future
1  check.recorded-before-occurred
Records checked: 1, findings: 2
