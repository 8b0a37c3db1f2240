# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report documentation | head -n 60
From event to record: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

By worker
worker  entries  before  same day  days 1-3  days 4-6  days 7-10  days 11 up  longest
------  -------  ------  --------  --------  --------  ---------  ----------  -------
s-001        52       0        52         0         0          0           0        0
w-001       310       0       309         1         0          0           0        3
w-002       161       0       148         6         4          3           0        8
w-003       140       0       136         1         2          1           0        8
w-004       328       0       323         1         2          2           0        8
w-005       107       0       102         4         1          0           0        4

All of them
worker  entries  before  same day  days 1-3  days 4-6  days 7-10  days 11 up  longest
------  -------  ------  --------  --------  --------  ---------  ----------  -------
all        1098       0      1070        13         9          6           0        8
$ rsc report documentation --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.documentation/1","AG-demo",40,[["policies",1],["workers",6],["totals",1]]]
$ rsc report documentation --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
1 totals
6 workers
$ rsc report documentation --part workers --format csv | head -n 3
agency,worker,entries,before,same_day,days_1_3,days_4_6,days_7_10,days_11_up,longest
AG-demo,s-001,52,0,52,0,0,0,0,0
AG-demo,w-001,310,0,309,1,0,0,0,3
$ rsc report documentation --format html | grep -E '<h1>|<h2>'
<h1>From event to record</h1>
<h2>By worker</h2>
<h2>All of them</h2>
<h2>How this was made</h2>
$ rsc report documentation --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of workers, totals
[2]

# Of one worker, of several stores, of nobody.
$ rsc report documentation --worker w-002 --format csv | wc -l
2
$ rsc report documentation -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report documentation -C s -C s --format csv | wc -l > two; rsc report documentation --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report documentation --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report documentation -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
