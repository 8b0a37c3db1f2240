# One client, two open cases.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.id = "C-7"' $SRC/tests/cli/fixture/cases/C-2.json | rsc case adopt - --reason 'to show it' > /dev/null
$ rsc check | grep -A 4 check.duplicate-client
cases/ce/C-7.json: warning: a client has two open cases [check.duplicate-client]
  at: /client/id
  expected: one open case of client P-102
  found: also C-2
  to do: close one of them, or void what was entered twice
--
1  check.duplicate-client
1  check.enrolment-missing
1  check.referral-missing
Records checked: 4, findings: 3
