# Approved waivers and pauses: every rule of the case, or one rule.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_BY=W-lee
$ rsc excuse add C-0001 --because incarceration --from 2026-03-04 --through 2026-03-30 --approver W-lee --evidence 'booking record' --at today
SANDBOX: nothing in this store is real
Recorded excuse.add in C-0001, now at revision 8-846f8a85
  added w1, Tue 2026-03-03
Excuses:
  excused  contact.weekly  due Sun 2026-03-15  RSC client contacted every week
  excused  contact.weekly  due Sun 2026-03-22  RSC client contacted every week
  excused  contact.weekly  due Sun 2026-03-29  RSC client contacted every week
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief excuse add C-0002 --because client-request --rules contact.cm-24h --from today --through +7d --approver W-lee --at now
Recorded excuse.add in C-0002, now at revision 2-d900022c
  added w1, Tue 2026-03-03 10:00 -06:00
Excuses:
  excused  contact.cm-24h  due Tue 2026-03-03  CM client reached within 24 hours of referral
$ rsc excuse list C-0001
SANDBOX: nothing in this store is real
excuses (1)
  id  occurred    by     what
----  ----------  -----  --------------------------------------------------------------------------------------------------
  w1  2026-03-03  W-lee  reason=incarceration  from=2026-03-04  through=2026-03-30  approver=W-lee  evidence=booking record


$ rsc excuse list C-0002 --json | jq -c '.excuses'
[{"id":"w1","occurred":"2026-03-03T10:00:00-06:00","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","reason":"client-request","rules":["contact.cm-24h"],"from":"2026-03-03","through":"2026-03-10","approver":"W-lee"}]
$ rsc excuse add C-0001 --because disaster --from today --through today --approver W-lee --at today -n
SANDBOX: nothing in this store is real
Would record excuse.add in C-0001
  added w2, Tue 2026-03-03
  /excuses/1/id: added "w2"
  /excuses/1/occurred: added "2026-03-03"
  /excuses/1/recorded: added "2026-03-03T10:00:00-06:00"
  /excuses/1/by: added "W-lee"
  /excuses/1/reason: added "disaster"
  /excuses/1/from: added "2026-03-03"
  /excuses/1/through: added "2026-03-03"
  /excuses/1/approver: added "W-lee"
Excuses nothing: nothing falls due on its days that is not met or excused already
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc excuse add C-0001 --because disaster --from today --through today --approver W-lee --at today --json | jq -c '[.act, .revision, .entries]'
["excuse.add","9-a74cb566",[{"id":"w2","what":"added","occurred":"2026-03-03"}]]

# What is refused.
$ rsc excuse add C-0001 --because hospitl --from 2026-02-30 --through soon --approver W-lee --at today
2| rsc: 3 options are wrong or missing [usage.bad-value]
2| error: --because: 'hospitl' is not known [usage.bad-value]
2|   to do: did you mean hospital? one of incarceration, hospital, residential-stay, client-request, unreachable, county-waiver, disaster, other
2| error: --from: '2026-02-30' names a day that does not exist [date.impossible]
2|   to do: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
2| error: --through: 'soon' is not a date [date.malformed]
2|   to do: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc excuse add C-0001
2| rsc: 5 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --because is needed: Why [usage.missing]
2|   to do: Why: incarceration, hospital, residential-stay, client-request, unreachable, county-waiver, disaster, other
2| error: --from is needed: First day covered [usage.missing]
2|   to do: for example --from today
2| error: --through is needed: Last day covered [usage.missing]
2|   to do: for example --through today
2| error: --approver is needed: Who approved it [usage.missing]
2|   to do: for example --approver ID
[2]
$ rsc excuse add C-0001 --because hospital --from 2026-03-04 --through 2026-03-03 --approver W-lee --at today
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:165:18: error: an interval ends before it begins [check.interval-reversed]
2|   at: /excuses/2/through
2|   expected: no earlier than 2026-03-04
2|   found: 2026-03-03
2|   to do: exchange or correct the two dates
[3]
$ rsc excuse add C-0001 --because hospital --from 2026-03-04 --through 2026-03-05 --approver W-none --at today
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:166:19: error: a worker is not in the store [check.unknown-worker]
2|   at: /excuses/2/approver
2|   expected: a worker of the store
2|   found: 'W-none'
2|   to do: add the worker or correct the id
[3]
$ rsc excuse add C-0001 --because hospital --from today --through today --rules contact.weely --approver W-lee --at today
2| rsc: --rules: no policy in force has a rule 'contact.weely' [usage.not-found]
2|   hint: did you mean 'contact.weekly'?
[5]
$ rsc excuse add C-0001 --because hospital --from today --through today --approver W-lee --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc excuse add C-0001 --because hospital --from today --through today --approver W-lee --at +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:160:19: error: an entry occurred in the future [check.entry-future]
2|   at: /excuses/2/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc excuse add C-0001 --becuase hospital --from today --through today --approver W-lee --at today
2| rsc excuse add has no option --becuase [usage.unknown-option]
2|   hint: did you mean --because?
[2]
$ rsc excuse add C-0099 --because hospital --from today --through today --approver W-lee --at today
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc excuse add C-0001 --because hospital --from today --through today --approver W-lee --at today --if-match 7-f0f97181
2| rsc: cases/aa/C-0001.json is at revision 9-a74cb566, not at 7-f0f97181 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc excuse list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]

# Jail pauses nothing by itself; the excuse covers the weeks of which fewer than half the days remain. The week
# of 30 March has six days that are not covered. Before the excuse was recorded, nothing was excused.
$ export RSC_NOW=2026-04-07T10:00:00-05:00
$ rsc explain C-0001 contact.weekly --json | jq -r '.explanations[].obligation | [.occurrence, .verdict] | join(" ")'
2026-03-02 met
2026-03-09 excused
2026-03-16 excused
2026-03-23 excused
2026-03-30 missed
2026-04-06 open
$ rsc explain C-0001 contact.weekly --json --known-at 2026-03-02 | jq -r '.explanations[].obligation | [.occurrence, .verdict] | join(" ")'
2026-03-02 met
2026-03-09 missed
2026-03-16 missed
2026-03-23 missed
2026-03-30 missed
2026-04-06 open

# What it will excuse is told, with its dry run, also what falls due later; and when it is nothing.
$ cp -a store before; excused() { rsc excuse add "$@" --approver W-lee --at today -q | sed -n '/^Excuses/,/^Owed/p'; }
$ excused C-0002 --because client-request --from 2026-03-03 --through 2026-03-12 -n
Excuses:
  excused  assignment.one-business-day  due Tue 2026-03-03  Assigned within one business day
$ excused C-0001 --because client-request --rules contact.weekly --from 2026-04-01 --through 2026-04-14 -n
Excuses:
  excused  contact.weekly  due Sun 2026-04-05  RSC client contacted every week
  excused  contact.weekly  due Sun 2026-04-12  RSC client contacted every week
Owed:
$ excused C-0001 --because client-request --rules contact.weekly --from 2026-04-01 --through 2026-04-14
Excuses:
  excused  contact.weekly  due Sun 2026-04-05  RSC client contacted every week
  excused  contact.weekly  due Sun 2026-04-12  RSC client contacted every week
Owed:
$ excused C-0001 --because client-request --rules contact.weekly --from 2026-04-01 --through 2026-04-14
Excuses nothing: nothing falls due on its days that is not met or excused already
Owed:
$ excused C-0001 --because disaster --from 2026-05-01 --through 2026-12-31
Excuses:
  excused  contact-information.verified  due Fri 2026-05-01  Address and phone number checked
  excused  services.monitored            due Fri 2026-05-01  Services in the plan followed up
  excused  sccp.review                   due Fri 2026-05-01  Plan reviewed every 30 days
  excused  acuity.periodic               due Fri 2026-05-01  Acuity Index every 30 days
  excused  contact.weekly                due Sun 2026-05-10  RSC client contacted every week
  excused  contact.weekly                due Sun 2026-05-17  RSC client contacted every week
  excused  contact.weekly                due Sun 2026-05-24  RSC client contacted every week
  excused  contact.weekly                due Sun 2026-05-31  RSC client contacted every week
  excused  contact-information.verified  due Sun 2026-05-31  Address and phone number checked
  excused  services.monitored            due Sun 2026-05-31  Services in the plan followed up
  excused  team.monthly                  due Sun 2026-05-31  Support team meets every month on RSC
  excused  sccp.review                   due Sun 2026-05-31  Plan reviewed every 30 days
  excused  acuity.periodic               due Sun 2026-05-31  Acuity Index every 30 days
  excused  contact.weekly                due Sun 2026-06-07  RSC client contacted every week
  excused  contact.weekly                due Sun 2026-06-14  RSC client contacted every week
  excused  contact.weekly                due Sun 2026-06-21  RSC client contacted every week
  excused  contact.weekly                due Sun 2026-06-28  RSC client contacted every week
  excused  contact-information.verified  due Tue 2026-06-30  Address and phone number checked
  excused  services.monitored            due Tue 2026-06-30  Services in the plan followed up
  excused  team.monthly                  due Tue 2026-06-30  Support team meets every month on RSC
  and 59 more: rsc explain C-0001 --verdict excused --as-of 2026-12-31
Owed:
$ rm -rf store; cp -a before store
$ rsc excuse add C-0001 --because client-request --rules contact.weekly --from 2026-04-01 --through 2026-04-14 --approver W-lee --at today --json | jq -c '.excused[] | [.rule, .verdict, .due_day // .due]'
["contact.weekly","excused","2026-04-05"]
["contact.weekly","excused","2026-04-12"]
# Why something is excused: by which entry, for what, over which days, and who approved it.
$ RSC_NOW=2026-04-02T10:00:00-05:00 rsc explain C-0001 contact.weekly --verdict excused | grep -A 1 '^  excuse:' | head -n 2
  excuse:     entry w1, incarceration, 2026-03-04 to 2026-03-30, approved by W-lee, written down
              by W-lee: booking record
