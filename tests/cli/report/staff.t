# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report staff | head -n 60
Staff and on-call roster: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 0

Workers at work: 6
Items that are overdue: 11
Minutes with nobody on call: 0
First day of the roster looked at: 2026-03-01
Last day looked at: 2026-04-30

What is missing, unclear, or falls due until the last day
worker  title                                     detail             verdict       due         late       lacking
------  ----------------------------------------  -----------------  ------------  ----------  ---------  ---------------------------------
w-001   Mandated trainings and meetings attended  -                  missed        2025-12-11  -          -
w-002   Car insurance without a gap               auto-insurance     overdue       2026-01-17  73 days    -
w-002   Driver's licence without a gap            drivers-licence    overdue       2026-03-11  20 days    -
w-002   Mandated trainings and meetings attended  -                  missed        2023-12-22  -          -
w-003   Mandated trainings and meetings attended  -                  missed        2023-06-23  -          -
w-003   Mandated trainings and meetings attended  -                  missed        2024-06-19  -          -
w-004   Background check before the first day     -                  overdue       2022-03-28  1464 days  background-check
w-004   Employee file ready for an audit          -                  overdue       2022-03-28  1464 days  where the file is
w-004   Employee file complete at hire            background-check   overdue       2022-03-28  1464 days  background-check
w-004   Employee file complete at hire            degree-on-file     overdue       2022-03-28  1464 days  degree
w-004   Employee file complete at hire            insurance-on-file  overdue       2022-03-28  1464 days  auto-insurance
w-004   Employee file complete at hire            licence-verified   overdue       2022-03-28  1464 days  drivers-licence, drivers-abstract
w-004   Employee file complete at hire            resume-on-file     overdue       2022-03-28  1464 days  resume
w-004   Degree and experience at hire             degree             overdue       2022-03-28  1464 days  a bachelor's degree in the field
w-004   Degree and experience at hire             experience         overdue       2022-03-28  1464 days  experience in human services
w-004   Mandated trainings and meetings attended  -                  missed        2025-12-11  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2026-03-11  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2023-06-23  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2023-09-22  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2023-12-22  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2024-03-21  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2024-06-19  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2024-12-16  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2025-03-14  -          -
w-004   Mandated trainings and meetings attended  -                  missed        2025-06-13  -          -
w-005   System access asked for                   -                  undetermined  -           -          the day of hire
w-005   Background check before the first day     -                  undetermined  -           -          the day of hire
w-005   Employee file ready for an audit          -                  undetermined  -           -          the day of hire
w-005   Employee file complete at hire            -                  undetermined  -           -          the day of hire
w-005   County told of the new hire               -                  undetermined  -           -          the day of hire
w-005   Degree and experience at hire             -                  undetermined  -           -          the day of hire
w-004   System access asked for                   -                  open          -           -          -
w-004   County told of the new hire               -                  open          -           -          -

Papers that ended or end until the last day
worker  paper            expires     days left
------  ---------------  ----------  ---------
w-002   auto-insurance   2026-01-17        -73
w-002   drivers-licence  2026-03-11        -20

Every time with nobody on call
  none
$ rsc report staff --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.staff/1","AG-demo",0,[["policies",1],["items",33],["papers",2],["uncovered",0]]]
$ rsc report staff --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
33 items
2 papers
$ rsc report staff --part papers --format csv | head -n 3
agency,worker,paper,expires,days_left
AG-demo,w-002,auto-insurance,2026-01-17,-73
AG-demo,w-002,drivers-licence,2026-03-11,-20
$ rsc report staff --format html | grep -E '<h1>|<h2>'
<h1>Staff and on-call roster</h1>
<h2>What is missing, unclear, or falls due until the last day</h2>
<h2>Papers that ended or end until the last day</h2>
<h2>Every time with nobody on call</h2>
<h2>How this was made</h2>
$ rsc report staff --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of items, papers, uncovered
[2]

# Of one worker, of several stores, of nobody.
$ rsc report staff --worker w-002 --format csv | wc -l
4
$ rsc report staff -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report staff -C s -C s --format csv | wc -l > two; rsc report staff --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report staff --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report staff -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
