# Completed, and withdrawn.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.discharge = {"id": "d1", "occurred": "2026-03-30", "recorded": "2026-03-30T17:00:00-05:00", "by": "W-ana", "reasons": ["completed", "withdrew"]}'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.discharge-reasons"'
{"code":"check.discharge-reasons","severity":"warning","file":"cases/34/C-1.json","pointer":"/discharge/reasons","line":131,"column":16,"message":"the reasons of the discharge contradict each other","expected":"one of 'completed' and 'withdrew'","found":"both","remedy":"void the discharge and enter it anew with what holds: 'rsc discharge reopen CASE --reason ...'"}
$ rsc check C-1 | grep -A 4 'check.discharge-reasons'
cases/34/C-1.json:131:16: warning: the reasons of the discharge contradict each other [check.discharge-reasons]
  at: /discharge/reasons
  expected: one of 'completed' and 'withdrew'
  found: both
  to do: void the discharge and enter it anew with what holds: 'rsc discharge reopen CASE --reason ...'
--
1  check.discharge-reasons
Records checked: 1, findings: 1
