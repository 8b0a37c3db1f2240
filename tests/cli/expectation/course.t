# What was explained to the client, in two talks.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc expectation add C-0001 --topics nature-of-services,goals,rights --at today
SANDBOX: nothing in this store is real
Recorded expectation.add in C-0001, now at revision 8-7e56579c
  added j1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ echo 'in two languages' | rsc expectation add C-0001 --topics procedures,conduct,schedule,costs,duration --at todayT09:30 --note - --json | jq -c '[.act, .revision, .entries]'
["expectation.add","9-8777f4f9",[{"id":"j2","what":"added","occurred":"2026-03-03T09:30:00-06:00"}]]
$ echo 'with the sister' | rsc expectation add C-0001 --topics costs --at todayT09:40 --note - -q -n
SANDBOX: nothing in this store is real
Would record expectation.add in C-0001
  added j3, Tue 2026-03-03 09:40 -06:00
  /expectations/2/id: added "j3"
  /expectations/2/occurred: added "2026-03-03T09:40:00-06:00"
  /expectations/2/recorded: added "2026-03-03T10:00:00-06:00"
  /expectations/2/by: added "W-ana"
  /expectations/2/note: added (text)
  /expectations/2/topics/0: added "costs"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc expectation add C-0001 --topics costs --at today -n --json | jq -c '[.act, .dry_run, .entries, .difference]'
["expectation.add",true,[{"id":"j3","what":"added","occurred":"2026-03-03"}],["/expectations/2/id: added \"j3\"","/expectations/2/occurred: added \"2026-03-03\"","/expectations/2/recorded: added \"2026-03-03T10:00:00-06:00\"","/expectations/2/by: added \"W-ana\"","/expectations/2/topics/0: added \"costs\""]]
$ rsc expectation list C-0001
SANDBOX: nothing in this store is real
expectations (2)
  id  occurred                   by     what
----  -------------------------  -----  --------------------------------------
  j1  2026-03-03                 W-ana  topics=nature-of-services,goals,rights
  j2  2026-03-03T09:30:00-06:00  W-ana  note=in two languages  topics=(5)


$ rsc expectation list C-0001 --json | jq -c '.expectations[0]'
{"id":"j1","occurred":"2026-03-03","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","topics":["nature-of-services","goals","rights"]}
