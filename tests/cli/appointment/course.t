# An appointment is made, and then kept or missed; a missed one says what kept the client away.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc appointment add C-0001 --service outpatient-treatment --provider P-clinic --scheduled 2026-03-16T09:00 --at now
SANDBOX: nothing in this store is real
Recorded appointment.add in C-0001, now at revision 8-f46e1bd0
  added q1, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief appointment add C-0001 --service medical --scheduled +7d --at today
Recorded appointment.add in C-0001, now at revision 9-50d6b3de
  added q2, Tue 2026-03-03
$ brief appointment add C-0001 --service dental --scheduled 2026-03-12T14:00 --at todayT09:00
Recorded appointment.add in C-0001, now at revision 10-27cf8665
  added q3, Tue 2026-03-03 09:00 -06:00
$ export RSC_NOW=2026-03-16T12:00:00-05:00
$ rsc appointment set C-0001 q1 --result missed --at todayT09:00
2| rsc: --barrier is needed: what kept the client away [usage.missing]
2|   hint: ask before calling it non-compliance; 'unknown' is an answer
[2]
$ brief appointment set C-0001 q1 --result missed --barrier transportation --at todayT09:00
Recorded appointment.set in C-0001, now at revision 11-7ad5b179
  missed q1, Mon 2026-03-16 09:00 -05:00
$ brief appointment set C-0001 --result kept --at 2026-03-12
Recorded appointment.set in C-0001, now at revision 12-3d23dda0
  kept q3, Thu 2026-03-12
$ rsc appointment set C-0001 q2 --result cancelled --at 2026-03-10 -n
SANDBOX: nothing in this store is real
Would record appointment.set in C-0001
  cancelled q2, Tue 2026-03-10
  /appointments/1/outcome/occurred: added "2026-03-10"
  /appointments/1/outcome/recorded: added "2026-03-16T12:00:00-05:00"
  /appointments/1/outcome/by: added "W-ana"
  /appointments/1/outcome/result: added "cancelled"
Owed:
  open  contact.weekly                by Sun 2026-03-22  RSC client contacted every week
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  and 2 more: rsc explain C-0001 --verdict open
$ rsc appointment set C-0001 q2 --result cancelled --at 2026-03-10 --json | jq -c '[.act, .entries]'
["appointment.set",[{"id":"q2","what":"cancelled","occurred":"2026-03-10"}]]
$ rsc appointment list C-0001 --json | jq -c '.appointments[] | [.id, .service, .scheduled, .outcome.result, .outcome.barrier]'
["q1","outpatient-treatment","2026-03-16T09:00:00-05:00","missed","transportation"]
["q2","medical","2026-03-10","cancelled",null]
["q3","dental","2026-03-12T14:00:00-05:00","kept",null]
$ rsc case history C-0001 | tail -3
11-7ad5b179  2026-03-16T12:00:00-05:00  W-ana  appointment.set  q1
12-3d23dda0  2026-03-16T12:00:00-05:00  W-ana  appointment.set  q3
13-189aba90  2026-03-16T12:00:00-05:00  W-ana  appointment.set  q2
