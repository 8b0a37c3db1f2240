# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report quality | head -n 60
What is wrong with the records: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

All findings: 5
Cases without a finding: 35

By check and worker
code                      title                                     severity  worker  findings  cases  days 0-7  days 8-30  days 31 up  undated
------------------------  ----------------------------------------  --------  ------  --------  -----  --------  ---------  ----------  -------
check.assignment-overlap  two primary assignments at the same time  warning   w-001          1      1         0          1           0        0
check.enrolment-missing   the enrolment date is missing             warning   -              2      2         0          0           0        2
check.enrolment-missing   the enrolment date is missing             warning   w-004          1      1         0          0           0        1
check.referral-missing    the referral is missing                   warning   -              1      1         0          0           0        1
$ rsc report quality --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.quality/1","AG-demo",40,[["policies",1],["kinds",4]]]
$ rsc report quality --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
4 kinds
$ rsc report quality --part kinds --format csv | head -n 3
agency,code,title,severity,worker,findings,cases,days_0_7,days_8_30,days_31_up,undated
AG-demo,check.assignment-overlap,two primary assignments at the same time,warning,w-001,1,1,0,1,0,0
AG-demo,check.enrolment-missing,the enrolment date is missing,warning,,2,2,0,0,0,2
$ rsc report quality --format html | grep -E '<h1>|<h2>'
<h1>What is wrong with the records</h1>
<h2>By check and worker</h2>
<h2>How this was made</h2>
$ rsc report quality --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of kinds
[2]

# Of one worker, of several stores, of nobody.
$ rsc report quality --worker w-002 --format csv | wc -l
1
$ rsc report quality -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report quality -C s -C s --format csv | wc -l > two; rsc report quality --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report quality --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report quality -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# As many as the checks find in cases.
$ rsc check --json | jq '[.findings[] | select(.place.file | startswith("cases/"))] | length' > checks; rsc report quality --json | jq .found | cmp - checks && echo same
2| jq: error (at <stdin>:66): startswith() requires string inputs
2| cmp: EOF on checks which is empty
[1]
