# How the client came is not recorded.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq 'del(.referral)'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.referral-missing"'
{"code":"check.referral-missing","severity":"warning","file":"cases/4d/C-2.json","line":1,"column":1,"message":"the referral is missing","expected":"member 'referral'","found":"none","remedy":"record the referral and when the agency was notified"}
$ rsc check C-2 | grep -A 4 'check.referral-missing'
cases/4d/C-2.json:1:1: warning: the referral is missing [check.referral-missing]
  expected: member 'referral'
  found: none
  to do: record the referral and when the agency was notified

1  check.referral-missing
Records checked: 1, findings: 1
