# A client who waits for a worker stands on the page of the supervisor who answers.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ mkdir pages; rsc report nightly --out-dir pages -q -o out
$ waiting() { jq -c '[.open_cases, .unassigned, [.queue[].subject]]' pages/nightly-$1.json; }
$ waiting all
[21,3,["demo-000021","demo-000014","demo-000015"]]
$ waiting s-001
[21,3,["demo-000021","demo-000014","demo-000015"]]
# Where there are several supervisors and the records do not say which, it may be any of them.
$ rsc staff add s-002 --roles supervisor,coordinator --hired 2026-01-05 -q -o out; rsc staff add w-009 --roles coordinator --supervisor s-002 --hired 2026-01-05 -q -o out
$ rsc report nightly --out-dir pages -q -o out; waiting all
[21,3,["demo-000021","demo-000014","demo-000015"]]
$ waiting s-002
[1,1,["demo-000021"]]
$ rsc report caseload --worker supervisor --json | jq -c '[.queue[].subject]'
["demo-000021"]
$ rsc report caseload --worker w-009 --json | jq -c '[.queue[].subject]'
[]
