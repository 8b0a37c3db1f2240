# The client did not sign.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.sccp[0].signed.signers = ["coordinator"]'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.signed-incomplete"'
{"code":"check.signed-incomplete","severity":"warning","file":"cases/34/C-1.json","pointer":"/sccp/0/signed/signers","line":97,"column":20,"message":"a plan was signed without the client or without the coordinator","expected":"the client or guardian, and the coordinator or supervisor","found":"no client","remedy":"record who signed"}
$ rsc check C-1 | grep -A 4 'check.signed-incomplete'
cases/34/C-1.json:97:20: warning: a plan was signed without the client or without the coordinator [check.signed-incomplete]
  at: /sccp/0/signed/signers
  expected: the client or guardian, and the coordinator or supervisor
  found: no client
  to do: record who signed
--
1  check.signed-incomplete
Records checked: 1, findings: 1
