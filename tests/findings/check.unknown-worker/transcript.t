# An assignment to somebody who is not in staff/.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.assignments[0].worker = "W-bern"'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.unknown-worker"'
{"code":"check.unknown-worker","severity":"error","file":"cases/4d/C-2.json","pointer":"/assignments/0/worker","line":28,"column":17,"message":"a worker is not in the store","expected":"a worker of the store","found":"'W-bern'","remedy":"add the worker or correct the id"}
$ rsc check C-2 | grep -A 4 'check.unknown-worker'
cases/4d/C-2.json:28:17: error: a worker is not in the store [check.unknown-worker]
  at: /assignments/0/worker
  expected: a worker of the store
  found: 'W-bern'
  to do: add the worker or correct the id
--
1  check.unknown-worker
Records checked: 1, findings: 1
