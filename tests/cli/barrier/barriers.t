# What stands between the client and a service, and when it was removed.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc barrier add C-0001 --barrier felony-record --service housing --at today
SANDBOX: nothing in this store is real
Recorded barrier.add in C-0001, now at revision 8-08592c57
  added br1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief barrier add C-0001 --barrier funding --service dental --at 2026-03-01
Recorded barrier.add in C-0001, now at revision 9-23da7356
  added br2, Sun 2026-03-01
$ brief barrier add C-0001 --barrier child-care --at todayT09:00
Recorded barrier.add in C-0001, now at revision 10-1ec9d311
  added br3, Tue 2026-03-03 09:00 -06:00
$ brief barrier set C-0001 --at now
Recorded barrier.set in C-0001, now at revision 11-d4ea4774
  removed br3, Tue 2026-03-03 10:00 -06:00
$ brief barrier set C-0001 br2 --at 2026-03-02
Recorded barrier.set in C-0001, now at revision 12-769d2c22
  removed br2, Mon 2026-03-02
$ rsc barrier list C-0001
SANDBOX: nothing in this store is real
barriers (3)
  id   occurred                   by     what
-----  -------------------------  -----  -----------------------------------------------------
  br1  2026-03-03                 W-ana  barrier=felony-record  service=housing
  br2  2026-03-01                 W-ana  barrier=funding  service=dental  removed=2026-03-02
  br3  2026-03-03T09:00:00-06:00  W-ana  barrier=child-care  removed=2026-03-03T10:00:00-06:00


$ rsc barrier list C-0001 --json | jq -c '.barriers[] | [.id, .barrier, .service, .removed.occurred]'
["br1","felony-record","housing",null]
["br2","funding","dental","2026-03-02"]
["br3","child-care",null,"2026-03-03T10:00:00-06:00"]
$ rsc barrier set C-0001 --at today -n
SANDBOX: nothing in this store is real
Would record barrier.set in C-0001
  removed br1, Tue 2026-03-03
  /barriers/0/removed/occurred: added "2026-03-03"
  /barriers/0/removed/recorded: added "2026-03-03T10:00:00-06:00"
  /barriers/0/removed/by: added "W-ana"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc barrier set C-0001 --at today --json | jq -c '[.act, .entries]'
["barrier.set",[{"id":"br1","what":"removed","occurred":"2026-03-03"}]]

# What is refused.
$ rsc barrier add C-0001 --barrier childcare --service hosing --at yesterday 2>&1 | sed 's/ one of recovery.*/ .../'
rsc: 2 options are wrong or missing [usage.bad-value]
error: --barrier: 'childcare' is not known [usage.bad-value]
  to do: did you mean child-care? one of child-care, transportation, illness, work, incarceration, hospital, fear, funding, eligibility, felony-record, no-opening, language, contact-lost, declined, unknown, other
error: --service: 'hosing' is not known [usage.bad-value]
  to do: did you mean housing? ...
$ rsc barrier add C-0001
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --barrier is needed: What [usage.missing]
2|   to do: What: child-care, transportation, illness, work, incarceration, hospital, fear, funding, eligibility, felony-record, no-opening, language, contact-lost, declined, unknown, other
[2]
$ rsc barrier add C-0001 --barrier work --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc barrier add C-0001 --barrier work --at +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:177:19: error: an entry occurred in the future [check.entry-future]
2|   at: /barriers/3/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc barrier set C-0001
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc barrier set C-0001 --at today
2| rsc: no barrier is open: none lacks 'removed' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section barriers' lists; one that is not there yet is added first
[5]
$ rsc barrier set C-0001 br1 --at today
2| rsc: br1 has 'removed' already, of 2026-03-03 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 br1 --reason ...', and enter it anew
[4]
$ rsc barrier set C-0001 br7 --at today
2| rsc: the record has no barrier 'br7' [usage.not-found]
2|   hint: there are br1, br2, br3
[5]
$ rsc barrier add C-0001 --barrier work --at 2026-03-03 -q -o /dev/null
$ rsc barrier set C-0001 --at 2026-03-02
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:182:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /barriers/3/removed/occurred
2|   expected: no earlier than 2026-03-03
2|   found: 2026-03-02
2|   to do: correct one of the two dates
[3]
$ rsc barrier set C-0001 --at today --if-match 7-f0f97181
2| rsc: cases/aa/C-0001.json is at revision 14-94bd0d54, not at 7-f0f97181 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc barrier list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
