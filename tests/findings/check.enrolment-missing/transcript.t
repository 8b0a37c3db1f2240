# The enrolment is not recorded.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq 'del(.enrolment)'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.enrolment-missing"'
{"code":"check.enrolment-missing","severity":"warning","file":"cases/4d/C-2.json","line":1,"column":1,"message":"the enrolment date is missing","expected":"member 'enrolment'","found":"none","remedy":"record the enrolment date"}
$ rsc check C-2 | grep -A 4 'check.enrolment-missing'
cases/4d/C-2.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
  expected: member 'enrolment'
  found: none
  to do: record the enrolment date

1  check.enrolment-missing
Records checked: 1, findings: 1
