# A contact two days after the discharge.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-3 jq '.contacts += [.contacts[0] | .id = "c2" | .occurred = "2026-02-22" | .recorded = "2026-02-22T12:00:00-06:00"]'
$ rsc case adopt C-3 --reason 'to show it' > /dev/null
$ rsc check C-3 --format ndjson | grep '"check.closed-case-entry"'
{"code":"check.closed-case-entry","severity":"warning","file":"cases/9a/C-3.json","pointer":"/contacts/1/occurred","line":31,"column":19,"message":"an entry occurred after the discharge","expected":"no later than the discharge on 2026-02-20","found":"2026-02-22","remedy":"correct the date, or move the entry to the new episode"}
$ rsc check C-3 | grep -A 4 'check.closed-case-entry'
cases/9a/C-3.json:31:19: warning: an entry occurred after the discharge [check.closed-case-entry]
  at: /contacts/1/occurred
  expected: no later than the discharge on 2026-02-20
  found: 2026-02-22
  to do: correct the date, or move the entry to the new episode
--
1  check.closed-case-entry
1  check.enrolment-missing
1  check.referral-missing
Records checked: 1, findings: 3
