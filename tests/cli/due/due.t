# What a coordinator owes: overdue first, then by due day, client by client, with what would satisfy it.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=w-001
$ rsc due --worker w-002 --days 3
What is owed: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Only: worker w-002
Case records: 40

Overdue: 5
Falling due until the last day listed: 4
Last due day listed: 2026-04-03

What is owed, by worker and client, the longest overdue first
worker  subject      verdict       due         at     late                 rule                  title                                             lacking
------  -----------  ------------  ----------  -----  -------------------  --------------------  ------------------------------------------------  -----------------------------------------------------------------------------------------------
w-002   demo-000030  overdue       2026-03-06  -      25 days              emergency.sar         Preliminary plan sent with the first request      preliminary-sccp
w-002   demo-000030  overdue       2026-03-09  -      22 days              sccp.preliminary      Preliminary plan within 7 days                    -
w-002   demo-000030  overdue       2026-03-12  -      19 days              referral.form         Referrals use the RSC RSS Referral Form           the referral form
w-002   demo-000030  overdue       2026-03-13  -      18 days              team.systems          Every involved system is on the team              child-welfare
w-002   demo-000030  open          2026-04-01  -      -                    emergency.team-plan   Final plan made with the team after an emergency  -
w-002   demo-000030  open          2026-04-01  -      -                    sccp.full             Full plan within 30 days of enrolment             -
w-002   demo-000030  open          -           -      -                    emergency.checklist   Emergency needs seen to step by step              needs confirmed with the client, provider for detoxification, preliminary plan with crisis plan
w-002   demo-000011  overdue       2026-03-28  13:39  82 hours 20 minutes  contact.assigned-24h  Coordinator's first contact within 24 hours       -
w-002   demo-000011  undetermined  -           -      -                    level.step-down       RSC only as long as it is needed                  -
w-002   demo-000011  open          2026-04-03  -      -                    sccp.preliminary      Preliminary plan within 7 days                    -
w-002   demo-000028  undetermined  2026-03-24  -      -                    sccp.preliminary      Preliminary plan within 7 days                    -
w-002   demo-000037  undetermined  -           -      -                    level.step-down       RSC only as long as it is needed                  -
w-002   demo-000037  open          2026-04-01  14:25  -                    contact.assigned-24h  Coordinator's first contact within 24 hours       -
w-002   demo-000037  open          -           -      -                    provider.introduced   Treatment provider knows who is assigned          -

What would satisfy it
rule                  remedy
--------------------  ---------------------------------------------------------------------------------------------------------
contact.assigned-24h  Reach the client, in any mode that goes both ways, and record when it was.
emergency.checklist   Do the step that is still missing and record it.
emergency.sar         Send the county a copy of the preliminary plan for this request.
emergency.team-plan   Hold the team meeting and sign a full plan that names it.
level.step-down       Step the client down to Case Management, discharge the client from RSC, or record the reason for staying.
provider.introduced   Tell the treatment provider who is assigned and how to reach them, and record the contact.
referral.form         Fill in the referral form and record it with the referral.
sccp.full             Sign a full plan that includes a crisis plan.
sccp.preliminary      Sign a preliminary or full plan that includes a crisis plan.
team.systems          Add a formal member for the system that is not represented.
$ rsc due --worker w-002 --days 0 | sed -n '5,7p'
Case records: 40

Overdue: 5

# The same as the report of that name; more days list more.
$ rsc due > due; rsc report worklist > worklist; cmp due worklist && echo same
same
$ rsc due --json | jq -c '.schema, (.items | length > 50), ([.items[].verdict] | unique)'
"rsc.report.worklist/1"
true
["open","overdue","undetermined"]
$ rsc due --days 60 --json | jq '[.items[] | select(.verdict == "open")] | length' > many; rsc due --days 0 --json | jq '[.items[] | select(.verdict == "open")] | length' > few; [ "$(cat many)" -gt "$(cat few)" ] && echo more
more

# Every item is an obligation that compliance counts, with the same verdict.
$ rsc report compliance --list --format ndjson -q | jq -r 'select(.verdict == "overdue") | .obligation' | sort > counted
$ rsc due --format ndjson | jq -r 'select(.list == "items" and .verdict == "overdue") | .obligation' | sort > listed
$ cmp counted listed && echo same
same
$ rsc due --format csv | head -n 2
agency,worker,subject,verdict,due,at,late,rule,title,detail,remedy,lacking,weight,policy,attempts,obligation
AG-demo,agency,w-004,overdue,2022-03-28,,1464 days,worker.background-check,Background check before the first day,,Have the background check done and put the result with its date in the employee file.,background-check,violation,milwaukee-coordination@cars,0,w-004~worker.background-check~~2022-03-28
$ rsc due --format csv | grep -c overdue > lines; rsc due --json | jq .overdue | cmp - lines && echo same
same

# A calendar feed: an all-day event on each due day, ids only.
$ rsc due --worker w-002 --days 3 --format ics | tr -d '\r' | sed -n "1,24p"
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//rsc//worklist//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:AG-demo: what is owed
REFRESH-INTERVAL;VALUE=DURATION:PT12H
BEGIN:VEVENT
UID:demo-000030~emergency.sar~s1~2026-03-06@S-demo-1
DTSTAMP:20260401T045900Z
DTSTART;VALUE=DATE:20260306
DTEND;VALUE=DATE:20260307
SUMMARY:OVERDUE demo-000030: Preliminary plan sent with the first request
DESCRIPTION:Send the county a copy of the preliminary plan for this request
 .\nLacking: preliminary-sccp\nemergency.sar\, w-002
CATEGORIES:w-002
TRANSP:TRANSPARENT
CLASS:PRIVATE
PRIORITY:1
END:VEVENT
BEGIN:VEVENT
UID:demo-000030~sccp.preliminary~a1~2026-03-02@S-demo-1
DTSTAMP:20260401T045900Z
DTSTART;VALUE=DATE:20260309
$ rsc due --format ics | tr -d '\r' | awk 'length($0) > 75' | wc -l
0
$ rsc due --days 60 --format ics | grep -c '^BEGIN:VEVENT' > events; rsc due --days 60 --json | jq '[.items[] | select(.due)] | length' | cmp - events && echo same
same
$ rsc due -C s -C s --format ics
2| rsc: a feed is of one store [usage.bad-value]
2|   hint: name one store with -C
[2]

# A page that stands for itself.
$ rsc due --worker w-002 --days 3 --format html | grep -E '<title>|<h1>|<h2>|class="bad"|http' | head -n 6
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What is owed</title>
<h1>What is owed</h1>
<h2>What is owed, by worker and client, the longest overdue first</h2>
<tr class="bad"><td class="">w-002</td><td class="">demo-000030</td><td class="verdict">overdue</td><td class="">2026-03-06</td><td class="">-</td><td class="">25 days</td><td class="">emergency.sar</td><td class="">Preliminary plan sent with the first request</td><td class="">preliminary-sccp</td></tr>
<tr class="bad"><td class="">w-002</td><td class="">demo-000030</td><td class="verdict">overdue</td><td class="">2026-03-09</td><td class="">-</td><td class="">22 days</td><td class="">sccp.preliminary</td><td class="">Preliminary plan within 7 days</td><td class="">-</td></tr>

# Of levels and of those who are not there.
$ rsc due --level CM --json | jq '.items | length > 0'
true
$ rsc due --level XY
2| rsc: --level: there is no 'XY' [usage.bad-value]
2|   hint: one of RSC-I, RSC-F, CM
[2]
$ rsc due --worker w-404
2| rsc: --worker: there is no worker 'w-404' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc due --days 9999
2| rsc due: --days: '9999' is no number from 0 to 366 [usage.bad-value]
2|   hint: see rsc due --help
[2]

# One's own; a duty whose clock runs to an instant has its hour, and another has none.
$ rsc due --worker me | sed -n 4p
Only: worker w-001
$ RSC_BY=w-002 rsc due --worker me --json | jq -c '.only, ([.items[].worker] | unique)'
["worker w-002"]
["w-002"]
$ RSC_BY= rsc due --worker me
2| rsc: who acts is not known [usage.missing]
2|   hint: set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]
$ RSC_BY=w-999 rsc due --worker me
2| rsc: --worker: there is no worker 'w-999' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc due --worker w-002 --json | jq -c '.items[] | select(.rule | startswith("contact.assigned")) | [.subject, .due, .at]'
["demo-000011","2026-03-28","13:39"]
["demo-000037","2026-04-01","14:25"]
$ rsc due --json | jq -c '[.items[] | select(.at) | .rule] | unique'
["contact.assigned-24h","contact.cm-24h","contact.cm-step-down","contact.emergency-ciu","contact.emergency-consumer","contact.rsc-24h"]
$ rsc due --worker w-002 | grep -e '^worker' -e contact.assigned
worker  subject      verdict       due         at     late                 rule                  title                                             lacking
w-002   demo-000011  overdue       2026-03-28  13:39  82 hours 20 minutes  contact.assigned-24h  Coordinator's first contact within 24 hours       -
w-002   demo-000037  open          2026-04-01  14:25  -                    contact.assigned-24h  Coordinator's first contact within 24 hours       -
contact.assigned-24h  Reach the client, in any mode that goes both ways, and record when it was.
$ rsc case list --worker me --format csv | head -3
case,client,level,worker,enrolled,discharged,entries
demo-000002,client-000002,RSC-I,w-001,2026-03-06,,9
demo-000022,client-000022,RSC-I,w-001,2026-03-11,,9
