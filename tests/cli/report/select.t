# Only a worker, a level, rules, verdicts, what fell due since a day.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --worker W-ana --json | jq -c '[.groups[].group]'
["W-ana"]
$ rsc report compliance --level CM --group-by level --json | jq -c '[.groups[].group]'
["CM"]
$ rsc report compliance --rule contact.weekly --rule team.monthly --group-by rule --json | jq -c '[.groups[].group]'
["contact.weekly","team.monthly"]
$ rsc report compliance --verdict missed,overdue --json | jq -c '[.due, .met, .overdue, .missed, .permille]'
[23,0,11,12,null]
$ rsc report compliance --since 2026-03-25 --group-by rule --verdict overdue,missed --list --json | jq -r '.rows[] | [.subject, .rule, .due_day] | @csv'
"C-1","contact.weekly","2026-03-29"
"C-2","contact.weekly","2026-03-29"
$ rsc report compliance --since -7d --json | jq -c .due
2
# And what fell due up to a day, which is counted.
$ rsc report compliance --since 2026-03-25 --through 2026-03-29 --json | jq -c '[.only, .due]'
[["since 2026-03-25","through 2026-03-29"],2]
$ rsc report compliance --since 2026-03-25 --through 2026-03-28 --json -q | jq -c .due
0
$ rsc report compliance --since 2026-03-25 --through 2026-03-24
2| rsc: --through is before --since [check.interval-reversed]
2|   hint: exchange the two days
[2]

# Nothing that fits is said with the same words; a list of nothing is empty, not a list of something else.
$ rsc report compliance --rule sar.acuity --verdict missed | sed '1,/^$/d'
Grouped by: worker
Cases that these are of: 0
Due: met, late, overdue, missed and undetermined: 0
Met: done in time: 0
Late: met, but late: 0
Overdue: undone, and can still be done: 0
Missed: closed without it: 0
Undetermined: the record lacks what is needed to judge: 0
Excused, and not among the due: 0
Not applicable: not owed, where one would look for it: 0
Open: not due yet: 0

Groups, worst first
  none
$ rsc report compliance --rule sar.acuity --verdict missed --list --format csv | tr -d '\r'
agency,obligation,subject,rule,title,requirements,weight,policy,cites,trigger,detail,occurrence,due,due_day,verdict,because,late,lacking,evidence,met_at,met_on,attempts,owner_due,owner_now,level
$ rsc report compliance --rule sar.acuity --verdict missed --list --format ndjson

# A name that nobody has is refused; it would look like nothing owed.
$ rsc report compliance --worker W-anna
2| rsc: --worker: there is no worker 'W-anna' [usage.not-found]
2|   hint: a worker's id, 'me', 'agency', or 'supervisor' where none is named
[5]
$ rsc report compliance --worker agency --json | jq -c '[.groups[].group]'
["agency"]
$ rsc report compliance --rule contact.wekly
2| rsc: --rule: no policy in force has a rule 'contact.wekly' [usage.not-found]
2|   hint: did you mean 'contact.weekly'?
[5]
$ rsc report compliance --level RSC
2| rsc: --level: there is no 'RSC' [usage.bad-value]
2|   hint: one of RSC-I, RSC-F, CM
[2]
$ rsc report compliance --verdict late
2| rsc: --verdict: there is no 'late' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
$ rsc report compliance --since 2026-3-25
2| rsc: --since: '2026-3-25' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
