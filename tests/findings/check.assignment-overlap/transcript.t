# Two coordinators lead at the same time.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.assignments += [.assignments[0] | .id = "a2" | .occurred = "2026-03-02T09:00:00-06:00" | .recorded = "2026-03-02T09:05:00-06:00" | .worker = "W-ana"]'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.assignment-overlap"'
{"code":"check.assignment-overlap","severity":"warning","file":"cases/4d/C-2.json","pointer":"/assignments/1/occurred","line":34,"column":19,"message":"two primary assignments at the same time","expected":"the end of assignment a1 on or before it","found":"no end","remedy":"end the earlier assignment on the day the later one began"}
$ rsc check C-2 | grep -A 4 'check.assignment-overlap'
cases/4d/C-2.json:34:19: warning: two primary assignments at the same time [check.assignment-overlap]
  at: /assignments/1/occurred
  expected: the end of assignment a1 on or before it
  found: no end
  to do: end the earlier assignment on the day the later one began
--
1  check.assignment-overlap
Records checked: 1, findings: 1
