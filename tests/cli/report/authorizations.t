# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report authorizations | head -n 60
Authorizations: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

Lines in force, those that expire soon among them: 12
Lines that end in the days asked for: 2
Requests that were denied: 0
Requests that nobody has answered: 0

What was authorised, by its last day
subject      worker  sar  service                        provider  from        through     state     days left  units  used  remaining
-----------  ------  ---  -----------------------------  --------  ----------  ----------  --------  ---------  -----  ----  ---------
demo-000038  w-003   s1   outpatient-treatment           p-01      2026-01-03  2026-03-03  ended             0     16     0         16
demo-000032  w-003   s2   food                           p-08      2026-03-20  2026-03-20  ended             0      1     0          1
demo-000001  w-004   s1   mental-health                  p-06      2026-02-17  2026-04-17  expiring         18     16     0         16
demo-000018  w-004   s1   housing                        p-09      2026-02-17  2026-04-17  expiring         18     16     0         16
demo-000038  w-003   s2   outpatient-treatment           p-01      2026-03-04  2026-05-02  current          33     16     0         16
demo-000008  w-004   s1   peer-support                   p-16      2026-02-03  2026-05-03  current          34     24     0         24
demo-000030  w-002   s1   detoxification                 p-18      2026-03-07  2026-05-05  current          36     16     0         16
demo-000029  w-003   s1   medical                        p-05      2026-03-10  2026-05-08  current          39     16     0         16
demo-000002  w-001   s1   medication-assisted-treatment  p-18      2026-03-14  2026-05-12  current          43     16     0         16
demo-000035  w-004   s1   peer-support                   p-16      2026-02-14  2026-05-14  current          45     24     0         24
demo-000022  w-001   s1   medication-assisted-treatment  p-05      2026-03-19  2026-06-16  current          78     24     0         24
demo-000032  w-003   s1   medical                        p-18      2026-03-19  2026-06-16  current          78     24     0         24
demo-000028  w-002   s1   day-treatment                  p-01      2026-03-21  2026-06-18  current          80     24     0         24
demo-000014  -       s1   peer-support                   p-16      2026-03-27  2026-06-24  current          86     24     0         24

Days without, of services that had been authorised
  none

The requests, by the day they were submitted
subject      worker  sar  kind           submitted   status    decided     days
-----------  ------  ---  -------------  ----------  --------  ----------  ----
demo-000038  w-003   s1   initial        2026-01-02  approved  2026-01-04     2
demo-000008  w-004   s1   initial        2026-02-02  approved  2026-02-04     2
demo-000035  w-004   s1   initial        2026-02-13  approved  2026-02-16     3
demo-000001  w-004   s1   initial        2026-02-16  approved  2026-02-18     2
demo-000018  w-004   s1   initial        2026-02-16  approved  2026-02-20     4
demo-000038  w-003   s2   extension      2026-02-18  approved  2026-02-21     3
demo-000030  w-002   s1   initial        2026-03-06  approved  2026-03-09     3
demo-000029  w-003   s1   initial        2026-03-09  approved  2026-03-13     4
demo-000002  w-001   s1   initial        2026-03-13  approved  2026-03-15     2
demo-000022  w-001   s1   initial        2026-03-18  approved  2026-03-21     3
demo-000032  w-003   s1   initial        2026-03-18  approved  2026-03-22     4
demo-000028  w-002   s1   initial        2026-03-20  approved  2026-03-22     2
demo-000014  -       s1   initial        2026-03-26  approved  2026-03-28     2
demo-000032  w-003   s2   reimbursement  2026-03-27  approved  2026-03-30     3
$ rsc report authorizations --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.authorizations/1","AG-demo",40,[["policies",1],["lines",14],["gaps",0],["requests",14]]]
$ rsc report authorizations --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
14 lines
14 requests
$ rsc report authorizations --part gaps --format csv | head -n 3
agency,subject,worker,service,provider,from,through,days
$ rsc report authorizations --format html | grep -E '<h1>|<h2>'
<h1>Authorizations</h1>
<h2>What was authorised, by its last day</h2>
<h2>Days without, of services that had been authorised</h2>
<h2>The requests, by the day they were submitted</h2>
<h2>How this was made</h2>
$ rsc report authorizations --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of lines, gaps, requests
[2]

# Of one worker, of several stores, of nobody.
$ rsc report authorizations --worker w-002 --format csv | wc -l
3
$ rsc report authorizations -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report authorizations -C s -C s --format csv | wc -l > two; rsc report authorizations --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report authorizations --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report authorizations -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# The gaps that last are the lines that the rules have as overdue: one definition of what goes on.
$ rsc report authorizations --json | jq -r '[.gaps[] | select(.through == null) | .subject] | unique | .[]' > gaps
$ rsc report compliance --rule authorization.current,authorization.current-cm --verdict overdue --list --format ndjson -q | jq -r .subject | sort -u | comm -23 - gaps
