# What records lack is a warning, and no failure.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc check
cases/9a/C-3.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
  expected: member 'enrolment'
  found: none
  to do: record the enrolment date
cases/9a/C-3.json:1:1: warning: the referral is missing [check.referral-missing]
  expected: member 'referral'
  found: none
  to do: record the referral and when the agency was notified

1  check.enrolment-missing
1  check.referral-missing
Records checked: 3, findings: 2

# Unless the call says so.
$ rsc check --fail-on warning | tail -1
Records checked: 3, findings: 2
$ rsc check --fail-on warning C-1
Records checked: 1, findings: 0

# For scripts.
$ rsc check --json | jq -c '[.schema, .records, (.findings | group_by(.code) | map([.[0].code, length]))]'
["rsc.check/1",3,[["check.enrolment-missing",1],["check.referral-missing",1]]]
$ rsc check --format ndjson | head -1
{"code":"check.enrolment-missing","severity":"warning","file":"cases/9a/C-3.json","line":1,"column":1,"message":"the enrolment date is missing","expected":"member 'enrolment'","found":"none","remedy":"record the enrolment date"}
$ rsc check --list | head -5
check                           severity  what it finds
------------------------------  --------  ---------------------------------------------------------------
check.acuity-range              error     an acuity score that the agency's instrument does not have
check.advocacy-without-consent  warning   feedback to others without the client's consent
check.appointment-ahead         warning   an appointment was kept or missed before its day

# Wrong calls.
$ rsc check --fail-on terrible
2| rsc: --fail-on: there is no 'terrible' [usage.bad-value]
2|   hint: one of note, warning, error
[2]
$ rsc check C-99
2| rsc: there is no case C-99 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc check C-1 '../x'
2| rsc: there is no case ../x [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
