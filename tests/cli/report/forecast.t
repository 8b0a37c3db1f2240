# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report forecast | head -n 60
What will fall due: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

Overdue now, and in no week to come: 39
Last day looked at: 2026-04-26

By worker and week
worker  week        known  expected  all
------  ----------  -----  --------  ---
agency  2026-03-30      2         0    2
s-001   2026-03-30      1         0    1
s-001   2026-04-06      1         1    2
s-001   2026-04-13      6         1    7
s-001   2026-04-20      4         1    5
w-001   2026-03-30      4         0    4
w-001   2026-04-06      6         1    7
w-001   2026-04-13      3         1    4
w-001   2026-04-20      1         1    2
w-002   2026-03-30      7         0    7
w-002   2026-04-06      3         3    6
w-002   2026-04-13      3         3    6
w-002   2026-04-20      2         3    5
w-003   2026-03-30      3         0    3
w-003   2026-04-06      2         0    2
w-003   2026-04-13      6         2    8
w-003   2026-04-20      1         0    1
w-004   2026-03-30      2         0    2
w-004   2026-04-06      5         0    5
w-004   2026-04-13      9         1   10
w-004   2026-04-20      7         2    9
w-005   2026-04-13      1         0    1
$ rsc report forecast --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.forecast/1","AG-demo",40,[["policies",1],["weeks",22]]]
$ rsc report forecast --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
22 weeks
$ rsc report forecast --part weeks --format csv | head -n 3
agency,worker,week,known,expected,all
AG-demo,agency,2026-03-30,2,0,2
AG-demo,s-001,2026-03-30,1,0,1
$ rsc report forecast --format html | grep -E '<h1>|<h2>'
<h1>What will fall due</h1>
<h2>By worker and week</h2>
<h2>How this was made</h2>
$ rsc report forecast --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of weeks
[2]

# Of one worker, of several stores, of nobody.
$ rsc report forecast --worker w-002 --format csv | wc -l
5
$ rsc report forecast -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report forecast -C s -C s --format csv | wc -l > two; rsc report forecast --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report forecast --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report forecast -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# What is known is what the work list has for those days.
$ rsc report forecast --weeks 2 --json | jq '[.weeks[].known] | add' > known; rsc due --days 12 --json | jq '[.items[] | select(.verdict == "open" and .due)] | length' | cmp - known && echo same
same
