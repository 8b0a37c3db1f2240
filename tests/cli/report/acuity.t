# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report acuity | head -n 60
Acuity: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

Candidates for a step-down: 0
Candidates for a step-up: 2
Open cases with no index, or one too old to indicate a level: 5

Open cases, candidates first
subject      worker  level  score  completed   age  indicated      candidate
-----------  ------  -----  -----  ----------  ---  -------------  ---------
demo-000029  w-003   CM        55  2026-03-13   18  RSC            step-up
demo-000015  -       CM        58  2026-03-20   11  RSC            step-up
demo-000005  w-004   RSC-I      -  -             -  index-missing  -
demo-000011  w-002   RSC-I      -  -             -  index-missing  -
demo-000026  w-004   CM         -  -             -  index-missing  -
demo-000037  w-002   RSC-F      -  -             -  index-missing  -
demo-000039  w-005   RSC-I      -  -             -  index-missing  -
demo-000038  w-003   CM        22  2026-03-05   26  CM             -
demo-000035  w-004   CM        20  2026-03-10   21  CM             -
demo-000002  w-001   RSC-I     62  2026-03-11   20  RSC            -
demo-000030  w-002   RSC-F     52  2026-03-11   20  RSC            -
demo-000022  w-001   RSC-I     50  2026-03-13   18  RSC            -
demo-000001  w-004   CM        34  2026-03-16   15  CM             -
demo-000018  w-004   CM        27  2026-03-17   14  CM             -
demo-000028  w-002   RSC-I     50  2026-03-20   11  RSC            -
demo-000032  w-003   CM        13  2026-03-20   11  CM             -
demo-000014  -       RSC-I     57  2026-03-25    6  RSC            -
demo-000008  w-004   RSC-I     42  2026-03-26    5  RSC            -
demo-000009  w-003   CM        20  2026-03-30    1  CM             -
demo-000033  w-001   RSC-I     72  2026-03-31    0  RSC            -
$ rsc report acuity --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.acuity/1","AG-demo",40,[["policies",1],["cases",20]]]
$ rsc report acuity --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
20 cases
$ rsc report acuity --part cases --format csv | head -n 3
agency,subject,worker,level,score,completed,age,change,edition,indicated,candidate,indexes
AG-demo,demo-000029,w-003,CM,55,2026-03-13,18,,2019,RSC,step-up,55
AG-demo,demo-000015,,CM,58,2026-03-20,11,11,2019,RSC,step-up,"45, 53, 47, 58"
$ rsc report acuity --format html | grep -E '<h1>|<h2>'
<h1>Acuity</h1>
<h2>Open cases, candidates first</h2>
<h2>How this was made</h2>
$ rsc report acuity --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of cases
[2]

# Of one worker, of several stores, of nobody.
$ rsc report acuity --worker w-002 --format csv | wc -l
5
$ rsc report acuity -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report acuity -C s -C s --format csv | wc -l > two; rsc report acuity --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report acuity --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report acuity -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
