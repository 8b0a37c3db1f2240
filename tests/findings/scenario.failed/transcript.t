# A pack that judges otherwise than the example says.
$ cp $SRC/samples/policy/our-county.json .
$ jq '.scenarios[1].expect[0].verdict = "met"' $SRC/samples/policy/our-county.scenarios.json > bad.json
$ rsc policy test bad.json
bad.json:87:9: error: a scenario does not give the row that it expects [scenario.failed]
  at: /scenarios/1/expect/0
  expected: sccp.review met
  found: verdict 'met-late' and not 'met': C-1~sccp.review~a101~2027-03-01 met-late (done-late) due 2027-03-15 late 1 day owner coordinator W-1
  to do: read the clause, then correct the pack or the example
Scenarios: 6, failed: 1, rows expected: 8
[1]
