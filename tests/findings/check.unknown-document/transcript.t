# A review of a plan that is not there.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.sccp[0].of = "p9"'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.unknown-document"'
{"code":"check.unknown-document","severity":"error","file":"cases/34/C-1.json","pointer":"/sccp/0/of","line":102,"column":13,"message":"a record refers to an entry that it does not hold","expected":"a plan version","found":"'p9'","remedy":"correct the id"}
$ rsc check C-1 | grep -A 4 'check.unknown-document'
cases/34/C-1.json:102:13: error: a record refers to an entry that it does not hold [check.unknown-document]
  at: /sccp/0/of
  expected: a plan version
  found: 'p9'
  to do: correct the id
--
1  check.unknown-document
Records checked: 1, findings: 1
