# Six and five are not ten.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.acuity = [{"id": "q1", "occurred": "2026-02-10", "recorded": "2026-02-10T17:00:00-06:00", "by": "W-ben", "score": 10, "items": [{"group": "housing", "points": 6}, {"group": "health", "points": 5}]}]'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.score-sum"'
{"code":"check.score-sum","severity":"warning","file":"cases/4d/C-2.json","pointer":"/acuity/0/score","line":87,"column":16,"message":"an acuity score is not the sum of its items","expected":"the sum of its items, 11","found":"10","remedy":"correct the score or the items"}
$ rsc check C-2 | grep -A 4 'check.score-sum'
cases/4d/C-2.json:87:16: warning: an acuity score is not the sum of its items [check.score-sum]
  at: /acuity/0/score
  expected: the sum of its items, 11
  found: 10
  to do: correct the score or the items
--
1  check.score-sum
Records checked: 1, findings: 1
