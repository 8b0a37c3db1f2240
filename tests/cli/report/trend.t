# The report as a table, and the same numbers in every form.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc report trend | head -n 60
Timeliness by month: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

All rules, by month
month    rule  cases  due  met  late  overdue  missed  undetermined  excused  in time  written late
-------  ----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  ------------
2025-03  all       1   24   19     1        0       4             0        0   79.1 %             8
2025-04  all       1    6    5     1        0       0             0        0   83.3 %             0
2025-05  all       0    1    1     0        0       0             0        0  100.0 %             0
2025-06  all       1   13   10     2        0       1             0        0   76.9 %             1
2025-07  all       3   38   34     1        0       3             0        0   89.4 %            14
2025-08  all       3   40   30     4        0       6             0        0   75.0 %             7
2025-09  all       4   27   20     2        1       2             2        0   74.0 %             3
2025-10  all       4   35   31     2        0       2             0        0   88.5 %            10
2025-11  all       3   21   20     0        0       1             0        0   95.2 %             2
2025-12  all       8   63   48     6        0       4             5        0   76.1 %            14
2026-01  all       8  101   75     6        3      10             7        0   74.2 %            27
2026-02  all      12  100   85     3        2       5             5        2   85.0 %            24
2026-03  all      24  238  180    10       24      12            12        8   75.6 %            61
2026-04  all      16   27   27     0        0       0             0        4  100.0 %             0
2026-05  all       2    1    1     0        0       0             0        1  100.0 %             0
2026-06  all       1    1    1     0        0       0             0        0  100.0 %             0

By rule and month
month    rule                          cases  due  met  late  overdue  missed  undetermined  excused  in time  written late
-------  ----------------------------  -----  ---  ---  ----  -------  ------  ------------  -------  -------  ------------
2025-03  acuity.periodic                   1    1    1     0        0       0             0        0  100.0 %             0
2025-04  acuity.periodic                   1    1    1     0        0       0             0        0  100.0 %             0
2025-07  acuity.periodic                   1    1    1     0        0       0             0        0  100.0 %             0
2025-08  acuity.periodic                   2    4    4     0        0       0             0        0  100.0 %             0
2025-09  acuity.periodic                   1    1    1     0        0       0             0        0  100.0 %             0
2025-10  acuity.periodic                   1    1    1     0        0       0             0        0  100.0 %             0
2025-11  acuity.periodic                   2    2    2     0        0       0             0        0  100.0 %             0
2025-12  acuity.periodic                   1    2    2     0        0       0             0        0  100.0 %             0
2026-01  acuity.periodic                   6    8    6     2        0       0             0        0   75.0 %             0
2026-02  acuity.periodic                   5    6    6     0        0       0             0        0  100.0 %             0
2026-03  acuity.periodic                   6   11   11     0        0       0             0        0  100.0 %             0
2026-04  acuity.periodic                  11   11   11     0        0       0             0        1  100.0 %             0
2025-03  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-04  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-05  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-06  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-07  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-08  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-09  agency.crisis-access              0    1    0     0        0       1             0        0    0.0 %             0
2025-10  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-11  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-12  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2026-01  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2026-02  agency.crisis-access              0    1    1     0        0       0             0        0  100.0 %             0
2025-06  assignment.one-business-day       1    1    0     1        0       0             0        0    0.0 %             0
2025-07  assignment.one-business-day       2    2    2     0        0       0             0        0  100.0 %             2
2025-09  assignment.one-business-day       1    1    0     1        0       0             0        0    0.0 %             0
2025-10  assignment.one-business-day       1    1    1     0        0       0             0        0  100.0 %             1
2025-11  assignment.one-business-day       1    1    1     0        0       0             0        0  100.0 %             1
2025-12  assignment.one-business-day       1    1    1     0        0       0             0        0  100.0 %             1
2026-01  assignment.one-business-day       4    4    4     0        0       0             0        0  100.0 %             2
2026-02  assignment.one-business-day       3    3    3     0        0       0             0        0  100.0 %             0
$ rsc report trend --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length)]))]'
["rsc.report.trend/1","AG-demo",40,[["policies",1],["months",16],["rules",283]]]
$ rsc report trend --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//'
16 months
283 rules
$ rsc report trend --part rules --format csv | head -n 3
agency,month,rule,cases,due,met,late,overdue,missed,undetermined,excused,permille,written_late
AG-demo,2025-03,acuity.periodic,1,1,1,0,0,0,0,0,1000,0
AG-demo,2025-04,acuity.periodic,1,1,1,0,0,0,0,0,1000,0
$ rsc report trend --format html | grep -E '<h1>|<h2>'
<h1>Timeliness by month</h1>
<h2>All rules, by month</h2>
<h2>By rule and month</h2>
<h2>How this was made</h2>
$ rsc report trend --part nothing --format csv
2| rsc: --part: there is no list 'nothing' [usage.bad-value]
2|   hint: one of months, rules
[2]

# Of one worker, of several stores, of nobody.
$ rsc report trend --worker w-002 --format csv | wc -l
10
$ rsc report trend -C s -C s --json | jq -c '[.schema, (.reports | length), .reports[0] == .reports[1]]'
["rsc.report.several/1",2,true]
$ rsc report trend -C s -C s --format csv | wc -l > two; rsc report trend --format csv | wc -l > one; echo $(($(cat two) - 2 * $(cat one)))
-1
$ rsc report trend --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report trend -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# Counts under the rates: what compliance counts, month by month.
$ rsc report trend --since 2000-01-01 --json | jq '[.months[].due] | add' > trend; rsc report compliance --json -q | jq .due | cmp - trend && echo same
- trend differ: char 2, line 1
[1]
$ rsc report trend --rule contact.weekly --json | jq -c '[.rules[].rule] | unique'
["contact.weekly"]
$ rsc report trend --rule contact.weakly
2| rsc: --rule: no policy in force has a rule 'contact.weakly' [usage.not-found]
2|   hint: did you mean 'contact.weekly'?
[5]
$ rsc report trend --since whenever
2| rsc: --since: 'whenever' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
