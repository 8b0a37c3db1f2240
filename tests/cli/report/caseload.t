# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report caseload | head -n 60
Caseloads: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

Open cases: 21
Of them, without a worker: 3
Workers over a cap: 0
Cases that came in the last 13 weeks: 22
Cases that ended in the last 13 weeks: 8

By worker and level
worker  supervisor  level  cases  limit  room  fte percent  full  overridden  arrived  left
------  ----------  -----  -----  -----  ----  -----------  ----  ----------  -------  ----
w-001   s-001       RSC-I      3     20    17          100    15           0        4     2
w-001   s-001       RSC-F      0     15    12          100    15           0        0     0
w-001   s-001       CM         0     30    25          100    15           0        1     1
w-002   s-001       RSC-I      2     20    15          100    24           0        4     3
w-002   s-001       RSC-F      2     15    11          100    24           0        2     0
w-002   s-001       CM         0     30    23          100    24           0        0     0
w-003   s-001       RSC-I      0     12     9           60    23           0        0     0
w-003   s-001       RSC-F      0      9     7           60    23           0        0     0
w-003   s-001       CM         4     18    14           60    23           0        4     2
w-004   s-001       RSC-I      2     20    15          100    24           0        4     2
w-004   s-001       RSC-F      0     15    11          100    24           0        1     2
w-004   s-001       CM         4     30    23          100    24           0        6     3
w-005   s-001       RSC-I      1     20     0          100     5           0        1     0

Without a worker, the longest waiting first
subject      why       since       days  level  due         verdict
-----------  --------  ----------  ----  -----  ----------  -------
demo-000021  referred  2026-03-06    25  CM     2026-03-09  overdue
demo-000014  left      2026-03-25     6  RSC-I  2026-03-24  overdue
demo-000015  left      2026-03-26     5  CM     2026-03-25  overdue

Planned ends
subject      day         what
-----------  ----------  --------------------
demo-000014  2026-04-15  release from custody
$ rsc report caseload --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.caseload/1","AG-demo",40,[["policies",1],["workers",13],["queue",3],["leaving",1]]]
$ rsc report caseload --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
1 leaving
3 queue
13 workers
$ rsc report caseload --part queue --format csv | head -n 3
agency,subject,why,since,days,level,due,verdict
AG-demo,demo-000021,referred,2026-03-06,25,CM,2026-03-09,overdue
AG-demo,demo-000014,left,2026-03-25,6,RSC-I,2026-03-24,overdue
$ rsc report caseload --format html | grep -E '<h1>|<h2>'
<h1>Caseloads</h1>
<h2>By worker and level</h2>
<h2>Without a worker, the longest waiting first</h2>
<h2>Planned ends</h2>
<h2>How this was made</h2>
$ rsc report caseload --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of workers, queue, leaving
[2]

# Of one worker, of several stores, of nobody.
$ rsc report caseload --worker w-002 --format csv | wc -l
4
$ rsc report caseload -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report caseload -C s -C s --format csv | wc -l > two; rsc report caseload --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report caseload --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report caseload -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# Room is what an assignment would be given.
$ rsc assign room --level CM --json | jq -c '[.rooms[] | [.worker, .room]] | sort' > room
$ rsc report caseload --json | jq -c '[.workers[] | select(.level == "CM" and .room > 0) | [.worker, .room]] | sort' | cmp - room && echo same
same
