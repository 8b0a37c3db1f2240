# The steps towards benefits.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc benefits add C-0001 --benefit SSI --status screened --at today
SANDBOX: nothing in this store is real
Recorded benefits.add in C-0001, now at revision 8-0fed4fdd
  added n1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief benefits add C-0001 --benefit SSDI --status applied --soar --at todayT09:00
Recorded benefits.add in C-0001, now at revision 9-917d0976
  added n2, Tue 2026-03-03 09:00 -06:00
$ brief benefits add C-0001 --benefit medicaid --status granted --at 2026-02-20 --note 'card came by mail'
Recorded benefits.add in C-0001, now at revision 10-501445a5
  added n3, Fri 2026-02-20
$ rsc benefits list C-0001
SANDBOX: nothing in this store is real
benefits (3)
  id  occurred                   by     what
----  -------------------------  -----  --------------------------------------------------------
  n1  2026-03-03                 W-ana  benefit=SSI  status=screened
  n2  2026-03-03T09:00:00-06:00  W-ana  benefit=SSDI  status=applied  soar=yes
  n3  2026-02-20                 W-ana  note=card came by mail  benefit=medicaid  status=granted


$ rsc benefits list C-0001 --json | jq -c '.benefits[1]'
{"id":"n2","occurred":"2026-03-03T09:00:00-06:00","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","benefit":"SSDI","status":"applied","soar":true}
$ rsc benefits add C-0001 --benefit veterans --status not-eligible --at now -n
SANDBOX: nothing in this store is real
Would record benefits.add in C-0001
  added n4, Tue 2026-03-03 10:00 -06:00
  /benefits/3/id: added "n4"
  /benefits/3/occurred: added "2026-03-03T10:00:00-06:00"
  /benefits/3/recorded: added "2026-03-03T10:00:00-06:00"
  /benefits/3/by: added "W-ana"
  /benefits/3/benefit: added "veterans"
  /benefits/3/status: added "not-eligible"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc benefits add C-0001 --benefit veterans --status not-eligible --at now --json | jq -c '[.act, .revision, .entries]'
["benefits.add","11-d2a4bb7a",[{"id":"n4","what":"added","occurred":"2026-03-03T10:00:00-06:00"}]]

# What is refused.
$ rsc benefits add C-0001 --benefit medicad --status grantd --at 2026-02-30
2| rsc: 3 options are wrong or missing [date.impossible]
2| error: --at: '2026-02-30' names a day that does not exist [date.impossible]
2|   to do: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
2| error: --benefit: 'medicad' is not known [usage.bad-value]
2|   to do: did you mean medicaid? one of SSI, SSDI, veterans, housing, public, medicaid, medicare
2| error: --status: 'grantd' is not known [usage.bad-value]
2|   to do: did you mean granted? one of screened, not-eligible, applied, granted, denied
[2]
$ rsc benefits add C-0001
2| rsc: 3 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --benefit is needed: Which [usage.missing]
2|   to do: Which: SSI, SSDI, veterans, housing, public, medicaid, medicare
2| error: --status is needed: Where it stands [usage.missing]
2|   to do: Where it stands: screened, not-eligible, applied, granted, denied
[2]
$ rsc benefits add C-0001 --benefit SSI --status applied --sore --at today
2| rsc benefits add has no option --sore [usage.unknown-option]
2|   hint: did you mean --store?
[2]
$ rsc benefits add C-0001 --benefit SSI --status applied --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc benefits add C-0001 --benefit SSI --status applied --at 2026-03-03T11:00
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:173:19: error: an entry occurred in the future [check.entry-future]
2|   at: /benefits/4/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-03T11:00:00-06:00
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc benefits add C-0099 --benefit SSI --status applied --at today
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc benefits add C-0001 --benefit SSI --status applied --at today --if-match 7-f0f97181
2| rsc: cases/aa/C-0001.json is at revision 11-d2a4bb7a, not at 7-f0f97181 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc benefits list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
