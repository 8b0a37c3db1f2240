# Nobody wrote down when the client was born.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq 'del(.client.birth_date)'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.birth-date-missing"'
{"code":"check.birth-date-missing","severity":"warning","file":"cases/4d/C-2.json","pointer":"/client","line":4,"column":13,"message":"the client's birth date is missing","expected":"member 'birth_date'","found":"none","remedy":"record the birth date"}
$ rsc check C-2 | grep -A 4 'check.birth-date-missing'
cases/4d/C-2.json:4:13: warning: the client's birth date is missing [check.birth-date-missing]
  at: /client
  expected: member 'birth_date'
  found: none
  to do: record the birth date
--
1  check.birth-date-missing
Records checked: 1, findings: 1
