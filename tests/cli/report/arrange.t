# What is arranged for people: groups, small counts hidden, names that are logged.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ rsc due --group-by rule | sed -n '/by rule/,$p' | head -n 8
What is owed, by worker and client, the longest overdue first, by rule
rule                          subjects  rows  open  overdue  undetermined
----------------------------  --------  ----  ----  -------  ------------
contact.fortnightly                  9    13     8        0             5
contact.weekly                       6    10     5        0             5
referral.consents                    7     7     0        6             1
outcome.discharge                    6     6     0        3             3
provider.introduced                  6     6     5        0             1
$ rsc due --group-by verdict --format csv
agency,verdict,subjects,rows
AG-demo,open,21,52
AG-demo,undetermined,18,47
AG-demo,overdue,17,39
$ rsc report gaps --part referrals --group-by service --format csv
agency,service,subjects,rows
AG-demo,mental-health,6,6
AG-demo,benefits,3,3
AG-demo,child-care,2,2
AG-demo,housing,2,2
AG-demo,employment,1,1
# The rows, too; and the number of groups adds up to them.
$ rsc report gaps --part referrals --group-by result --list | grep -c '^demo-'
28
$ rsc report gaps --part referrals --group-by result --format csv | awk -F, 'NR > 1 {n += $4} END {print n}'; rsc report gaps --json | jq '.referrals | length'
14
14
$ rsc due --group-by colour
2| rsc: --group-by: the list 'items' has no column 'colour' [usage.bad-value]
2|   hint: one of worker, subject, verdict, due, at, late, rule, title, detail, remedy, lacking, weight, policy, attempts, obligation
[2]
$ rsc due --group-by rule --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 2,
2|   "code": "usage.bad-value",
2|   "message": "--group-by COLUMN, --suppress-below and --names are of tables, csv and html",
2|   "hint": "take one of these, or group the rows of the JSON"
2| }
[2]
# What leaves the agency: nobody can be told apart, and no total gives a hidden row away.
$ rsc report compliance --group-by level --suppress-below 11 | sed -n '/^Groups/,$p'
Groups, worst first
Counts below 11 are hidden, and what would give them away.
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
(one)    <11  <11  <11   <11      <11     <11           <11      <11      <11             <11   <11
CM        17  229  174    14      <11     <11            20       16      <11             <11    41
RSC-F    <11  <11  <11   <11      <11     <11           <11      <11      <11             <11   <11
RSC-I     22  419  335    21      <11      35           <11        0      <11             172    55
$ rsc report compliance --group-by level --suppress-below 25 --format csv
agency,group,title,cases,due,met,late,overdue,missed,undetermined,excused,permille,not_applicable,open
AG-demo,(one),,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25
AG-demo,CM,,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25
AG-demo,RSC-F,,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25
AG-demo,RSC-I,,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25,<25
$ rsc report outcomes --suppress-below 11 | sed -n '/^Discharges by/,$p'
Discharges by reason
Counts below 11 are hidden, and what would give them away.
reason        discharges  planned
------------  ----------  -------
completed            <11      <11
withdrew             <11        0
lost-contact         <11        0
incarcerated         <11        0
relapse              <11        0

Days in the program
Counts below 11 are hidden, and what would give them away.
who             level  cases  mean  median  longest
--------------  -----  -----  ----  ------  -------
completed       CM       <11   <11     <11      <11
completed       all      <11   <11     <11      <11
left            CM       <11   <11     <11      <11
left            RSC-F    <11   <11     <11      <11
left            RSC-I    <11   <11     <11      <11
left            all      <11   <11     <11      <11
left otherwise  CM       <11   <11     <11      <11
left otherwise  RSC-F    <11   <11     <11      <11
left otherwise  RSC-I    <11   <11     <11      <11
left otherwise  all      <11   <11     <11      <11
staying         CM       <11   <11     <11      <11
staying         RSC-F    <11   <11     <11      <11
staying         RSC-I    <11   <11     <11      <11
staying         all      <11   <11     <11      <11

The hospital care that was counted
Left out, because each row is about one person.
$ rsc report compliance --suppress-below 11 --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 2,
2|   "code": "usage.bad-value",
2|   "message": "--group-by COLUMN, --suppress-below and --names are of tables, csv and html",
2|   "hint": "take one of these, or group the rows of the JSON"
2| }
[2]
# What cannot be arranged says so, and nothing is written.
$ rsc report nightly --out-dir . --suppress-below 11; ls *.html
2| rsc: --out-dir does not go together with --format, --group-by, --suppress-below and --names [usage.bad-value]
2|   hint: a set is a page, JSON and metrics, as they are
2| ls: cannot access '*.html': No such file or directory
[2]
$ rsc report nightly --format openmetrics --suppress-below 11
2| rsc: --group-by COLUMN, --suppress-below and --names are of tables, csv and html [usage.bad-value]
2|   hint: take one of these, or group the rows of the JSON
[2]
$ rsc due --format ics --names
2| rsc: --group-by COLUMN, --suppress-below and --names are of tables, csv and html [usage.bad-value]
2|   hint: take one of these, or group the rows of the JSON
[2]
$ rsc report compliance --partial --suppress-below 11
2| rsc: --partial goes with no other form, and is not arranged [usage.bad-value]
2|   hint: give these options to 'rsc report merge'
[2]
$ rsc report compliance --partial --fail-on overdue
2| rsc: --partial does not go with --fail-on [usage.bad-value]
2|   hint: give it to 'rsc report merge', which sees all cases
[2]
$ rsc report compliance --names --suppress-below 11
2| rsc: --names tells people apart, and --suppress-below is so that nobody can [usage.bad-value]
2|   hint: leave one of them out
[2]
$ rsc report compliance --group-by case --rule contact.weekly --suppress-below 11 --format csv | grep -c demo-0
0
[1]
$ rsc due --group-by obligation --suppress-below 11 --format csv | sort | uniq -c
    138 AG-demo,(one),<11,<11,<11,<11,<11
      1 agency,obligation,subjects,rows,open,overdue,undetermined
# Names stand beside ids, and the log of readings says who was named.
$ rsc due --worker w-002 --names --format csv | cut -d, -f2-5 | head -n 3
worker,subject,name,verdict
w-002,demo-000030,Garnet Silverthorpe,overdue
w-002,demo-000030,Garnet Silverthorpe,overdue
$ rsc due --worker w-002 --format html --names | grep -c 'class="">name\|>name<'
1
$ rsc due --worker w-002 | grep -c name
1
$ rsc audit log --json | jq -c '[.lines[] | select(.act | endswith("--names")) | [.act, .by, (.files | length) > 0]] | unique'
[["read due --names","s-001",true]]
# The rows behind counts.
$ rsc report forecast --list --json | jq -c '[([.rows[] | select(.known)] | length) == ([.weeks[].known] | add), (.rows | length) == ([.weeks[].all] | add), .rows[0]]'
[true,true,{"subject":"AG-demo","worker":"agency","rule":"agency.crisis-access","due":"2026-03-31","known":true}]
$ rsc report trend --since 2026-02-01 --list --json | jq -c '[(.rows | length) == ([.months[] | .due + .excused] | add), ([.rows[] | select(.verdict == "met")] | length) == ([.months[].met] | add)]'
[true,true]
$ rsc report documentation --since 2026-03-01 --list --json | jq -c '[(.rows | length) == .totals[0].entries, ([.rows[].days] | max) == .totals[0].longest, .rows[0]]'
[true,true,{"subject":"demo-000001","entry":"c6","worker":"w-004","occurred":"2026-03-10","recorded":"2026-03-18","days":8}]
$ rsc report documentation --since 2026-03-01 --json | jq 'has("rows")'
false
# What was recorded, as it was known, and by whom.
$ rsc report activity --fact contacts.mode --as-of 2026-03-01 --known-at 2026-03-01
What was recorded: AG-demo as of Sun 2026-03-01 23:59:59 -06:00, as known Sun 2026-03-01 23:59:59 -06:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

Facts and words, and how often they were recorded
fact           word          entries  records
-------------  ------------  -------  -------
contacts.mode  email               4        4
contacts.mode  face-to-face       98       16
contacts.mode  phone              70       20
contacts.mode  video               9        6
$ rsc report activity --fact contacts.mode --worker w-002 --format csv
agency,fact,word,entries,records
AG-demo,contacts.mode,email,1,1
AG-demo,contacts.mode,face-to-face,18,5
AG-demo,contacts.mode,phone,12,5
AG-demo,contacts.mode,video,2,2
# Pages, and several stores.
$ rsc demo t --cases 5 --as-of 2026-03-31 --seed 7 -o out
$ rsc report compliance -C s -C t --format html -o county.html; grep -c '<section' county.html
2
$ rsc report compliance -C s -C t --group-by agency --format csv
agency,group,title,cases,due,met,late,overdue,missed,undetermined,excused,permille,not_applicable,open
AG-demo,AG-demo,,40,954,739,49,39,80,47,16,774,294,120
AG-demo,AG-demo,,5,341,262,20,14,36,9,1,768,19,38
$ rsc report activity -C s -C t --fact assignments.level --json | jq -c '[.schema, (.reports[] | .rows | length)]'
["rsc.report.several/1",3,3]
$ rsc report compliance -C s -C t --list --rule sccp.full --json | jq -c '.reports[] | [.records, .due, (.rows | length)]'
[40,8,28]
[5,2,4]
