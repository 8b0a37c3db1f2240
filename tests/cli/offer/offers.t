# What was offered, and what the client said; refusals are documented too.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc offer add C-0001 --kind care-coordination --answer accepted --at today
SANDBOX: nothing in this store is real
Recorded offer.add in C-0001, now at revision 8-e783410d
  added of1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief offer add C-0001 --kind service --service housing --answer refused --at todayT09:00 --note 'wants to stay with the sister'
Recorded offer.add in C-0001, now at revision 9-17079829
  added of2, Tue 2026-03-03 09:00 -06:00
$ brief offer add C-0001 --kind appointment --answer no-response --at 2026-03-02
Recorded offer.add in C-0001, now at revision 10-f59aec3d
  added of3, Mon 2026-03-02
$ rsc offer list C-0001
SANDBOX: nothing in this store is real
offers (3)
  id   occurred                   by     what
-----  -------------------------  -----  ---------------------------------------------------------------------------------
  of1  2026-03-03                 W-ana  kind=care-coordination  answer=accepted
  of2  2026-03-03T09:00:00-06:00  W-ana  note=wants to stay with the sister  kind=service  service=housing  answer=refused
  of3  2026-03-02                 W-ana  kind=appointment  answer=no-response


$ rsc offer list C-0001 --json | jq -c '.offers[1]'
{"id":"of2","occurred":"2026-03-03T09:00:00-06:00","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","note":"wants to stay with the sister","kind":"service","service":"housing","answer":"refused"}
$ rsc offer add C-0001 --kind release --answer refused --at now -n
SANDBOX: nothing in this store is real
Would record offer.add in C-0001
  added of4, Tue 2026-03-03 10:00 -06:00
  /offers/3/id: added "of4"
  /offers/3/occurred: added "2026-03-03T10:00:00-06:00"
  /offers/3/recorded: added "2026-03-03T10:00:00-06:00"
  /offers/3/by: added "W-ana"
  /offers/3/kind: added "release"
  /offers/3/answer: added "refused"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc offer add C-0001 --kind release --answer refused --at now --json | jq -c '[.act, .revision, .entries]'
["offer.add","11-f9c06e59",[{"id":"of4","what":"added","occurred":"2026-03-03T10:00:00-06:00"}]]

# What is refused.
$ rsc offer add C-0001 --kind care-cordination --answer refusd --at tomorrow
2| rsc: 2 options are wrong or missing [usage.bad-value]
2| error: --kind: 'care-cordination' is not known [usage.bad-value]
2|   to do: did you mean care-coordination? one of care-coordination, service, appointment, level-of-care, peer-support, release
2| error: --answer: 'refusd' is not known [usage.bad-value]
2|   to do: did you mean refused? one of accepted, refused, no-response
[2]
$ rsc offer add C-0001
2| rsc: 3 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --kind is needed: What was offered [usage.missing]
2|   to do: What was offered: care-coordination, service, appointment, level-of-care, peer-support, release
2| error: --answer is needed: What the client said [usage.missing]
2|   to do: What the client said: accepted, refused, no-response
[2]
$ rsc offer add C-0001 --kind release --answer refused --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc offer add C-0001 --kind release --answer refused --at 2026-03-04
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:84:19: error: an entry occurred in the future [check.entry-future]
2|   at: /offers/4/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc offer add C-0099 --kind release --answer refused --at today
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc offer add C-0001 --kind release --answer refused --at today --by W-none
2| rsc: --by: there is no worker 'W-none' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]
$ rsc offer add C-0001 --kind release --answer refused --at today --if-match 7-f0f97181
2| rsc: cases/aa/C-0001.json is at revision 11-f9c06e59, not at 7-f0f97181 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc offer ad C-0001
2| rsc: there is no command 'offer ad' [usage.unknown-command]
2|   hint: did you mean 'rsc offer add'?
[2]
$ rsc offer list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
