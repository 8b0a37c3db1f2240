# Reached by phone, and no minute of it.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.contacts[0].minutes = 0'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.contact-minutes"'
{"code":"check.contact-minutes","severity":"warning","file":"cases/34/C-1.json","pointer":"/contacts/0/minutes","line":48,"column":18,"message":"a contact that took place lasted no time","expected":"how long it took, or nothing where that is not known","found":"0","remedy":"say how long it took: 'rsc contact correct CASE ENTRY --minutes ... --reason ...'"}
$ rsc check C-1 | grep -A 4 'check.contact-minutes'
cases/34/C-1.json:48:18: warning: a contact that took place lasted no time [check.contact-minutes]
  at: /contacts/0/minutes
  expected: how long it took, or nothing where that is not known
  found: 0
  to do: say how long it took: 'rsc contact correct CASE ENTRY --minutes ... --reason ...'
--
1  check.contact-minutes
Records checked: 1, findings: 1
