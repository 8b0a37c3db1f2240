# Written down tomorrow.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.contacts[0].recorded = "2026-04-01T17:00:00-05:00"'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.recorded-future"'
{"code":"check.recorded-future","severity":"error","file":"cases/4d/C-2.json","pointer":"/contacts/0/recorded","line":37,"column":19,"message":"an entry was recorded in the future","expected":"no later than 2026-03-31T23:00:00-05:00","found":"2026-04-01T17:00:00-05:00","remedy":"correct the date, and check the machine's clock"}
$ rsc check C-2 | grep -A 4 'check.recorded-future'
cases/4d/C-2.json:37:19: error: an entry was recorded in the future [check.recorded-future]
  at: /contacts/0/recorded
  expected: no later than 2026-03-31T23:00:00-05:00
  found: 2026-04-01T17:00:00-05:00
  to do: correct the date, and check the machine's clock
--
1  check.recorded-future
Records checked: 1, findings: 1
