# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report gaps | head -n 60
Gaps: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

Needs of open cases with nothing done for them: 14
Referrals that ended without a linkage: 2
Cases in which funding stood in the way: 0

Needs without a service
subject      worker  need            plan  since       days
-----------  ------  --------------  ----  ----------  ----
demo-000018  w-004   child-care      v2    2026-03-06    25
demo-000018  w-004   employment      v2    2026-03-06    25
demo-000002  w-001   peer-support    v1    2026-03-07    24
demo-000001  w-004   peer-support    v1    2026-03-10    21
demo-000038  w-003   mental-health   v2    2026-03-13    18
demo-000038  w-003   child-care      v2    2026-03-13    18
demo-000008  w-004   benefits        v4    2026-03-18    13
demo-000022  w-001   benefits        v1    2026-03-18    13
demo-000015  -       transportation  v3    2026-03-19    12
demo-000014  -       transportation  v1    2026-03-25     6
demo-000005  w-004   benefits        v1    2026-03-27     4
demo-000035  w-004   legal           v3    2026-03-27     4
demo-000035  w-004   employment      v3    2026-03-27     4
demo-000039  w-005   child-care      v1    2026-03-31     0

Referrals that did not end in a linkage, or not yet
subject      worker  referral  service        provider  made        result      barrier     days
-----------  ------  --------  -------------  --------  ----------  ----------  ----------  ----
demo-000017  -       r1        mental-health  p-06      2019-10-03  waiting     -            106
demo-000017  -       r2        employment     p-13      2019-11-08  waiting     -             70
demo-000007  -       r1        child-care     p-15      2025-03-21  not-linked  no-opening     9
demo-000025  -       r1        mental-health  p-06      2025-08-29  waiting     -             25
demo-000016  -       r1        benefits       p-10      2025-10-10  waiting     -             40
demo-000020  -       r1        mental-health  p-06      2025-10-27  waiting     -             10
demo-000012  -       r1        benefits       p-11      2025-11-19  waiting     -             58
demo-000023  -       r1        housing        p-09      2026-01-12  waiting     -             21
demo-000034  -       r1        benefits       p-10      2026-01-15  waiting     -             41
demo-000034  -       r3        mental-health  p-06      2026-01-30  waiting     -             26
demo-000030  w-002   r1        mental-health  p-06      2026-03-12  not-linked  no-opening     4
demo-000001  w-004   r1        child-care     p-15      2026-03-17  waiting     -             14
demo-000030  w-002   r2        housing        p-09      2026-03-23  waiting     -              8
demo-000032  w-003   r1        mental-health  p-06      2026-03-27  waiting     -              4

By type of service, in cases
service                        needed  planned  authorized  referred  linked  unmet
-----------------------------  ------  -------  ----------  --------  ------  -----
case-management                     0        0           1         0       0      0
medical                             2        3           3         0       0      0
mental-health                       6        3           1         7       1      1
housing                             5        7           2         2       0      0
transitional-housing                0        0           2         0       0      0
legal                               5        0           0         3       3      1
benefits                            4        0           0         3       0      3
transportation                      5        1           1         0       0      2
child-care                          5        0           0         2       0      3
employment                          8        4           0         1       0      2
food                                1        1           3         0       0      0
peer-support                        6        2           4         0       0      2

$ rsc report gaps --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.gaps/1","AG-demo",40,[["policies",1],["needs",14],["referrals",14],["services",17],["emerging",30],["duplicates",0],["barriers",2]]]
$ rsc report gaps --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
2 barriers
30 emerging
14 needs
14 referrals
17 services
$ rsc report gaps --part needs --format csv | head -n 3
agency,subject,worker,need,plan,since,days
AG-demo,demo-000018,w-004,child-care,v2,2026-03-06,25
AG-demo,demo-000018,w-004,employment,v2,2026-03-06,25
$ rsc report gaps --format html | grep -E '<h1>|<h2>'
<h1>Gaps</h1>
<h2>Needs without a service</h2>
<h2>Referrals that did not end in a linkage, or not yet</h2>
<h2>By type of service, in cases</h2>
<h2>Needs by the quarter in which plans first named them</h2>
<h2>The same from two providers at one time</h2>
<h2>What stood in the way</h2>
<h2>How this was made</h2>
$ rsc report gaps --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of needs, referrals, services, emerging, duplicates, barriers
[2]

# Of one worker, of several stores, of nobody.
$ rsc report gaps --worker w-002 --format csv | wc -l
1
$ rsc report gaps -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report gaps -C s -C s --format csv | wc -l > two; rsc report gaps --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report gaps --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report gaps -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
