# A discharge in the year before.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-3 jq '.discharge.occurred = "2025-02-20" | .discharge.recorded = "2026-02-20T12:00:00-06:00"'
$ rsc case adopt C-3 --reason 'to show it' > /dev/null
$ rsc check C-3 --format ndjson | grep '"check.discharge-before-intake"'
{"code":"check.discharge-before-intake","severity":"error","file":"cases/9a/C-3.json","pointer":"/discharge/occurred","line":32,"column":17,"message":"the discharge is before the intake","expected":"no earlier than the assignment on 2026-01-12","found":"2025-02-20","remedy":"correct the discharge or the intake date"}
$ rsc check C-3 | grep -A 4 'check.discharge-before-intake'
cases/9a/C-3.json:32:17: error: the discharge is before the intake [check.discharge-before-intake]
  at: /discharge/occurred
  expected: no earlier than the assignment on 2026-01-12
  found: 2025-02-20
  to do: correct the discharge or the intake date
--
1  check.discharge-before-intake
1  check.enrolment-missing
1  check.referral-missing
Records checked: 1, findings: 5
