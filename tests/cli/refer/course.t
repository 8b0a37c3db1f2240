# Referrals to services: made on the form, handed over in person, and what became of them.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc refer add C-0001 --service housing --provider P-shelter --referral-form --at today
SANDBOX: nothing in this store is real
Recorded refer.add in C-0001, now at revision 8-9e4588d5
  added r1, Tue 2026-03-03
Met:
  met  referral.form    Referrals use the RSC RSS Referral Form
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief refer add C-0001 --service employment --provider P-works --referral-form --at todayT09:00
Recorded refer.add in C-0001, now at revision 9-5de0b48e
  added r2, Tue 2026-03-03 09:00 -06:00
$ brief refer add C-0001 --service dental --referral-form --at today
Recorded refer.add in C-0001, now at revision 10-fc83ccd7
  added r3, Tue 2026-03-03
$ brief refer hand-off C-0001 r1 --face-to-face --protocol-followed --at now
Recorded refer.hand-off in C-0001, now at revision 11-be55190c
  hand off r1, Tue 2026-03-03 10:00 -06:00
$ brief refer set C-0001 r1 --result linked --evidence lease --at today
Recorded refer.set in C-0001, now at revision 12-8092c82a
  linked r1, Tue 2026-03-03
$ brief refer set C-0001 r2 --result not-linked --barrier felony-record --at today
Recorded refer.set in C-0001, now at revision 13-36fdcca5
  not-linked r2, Tue 2026-03-03
$ brief refer set C-0001 --result waitlisted --at today
Recorded refer.set in C-0001, now at revision 14-11d2d5a6
  waitlisted r3, Tue 2026-03-03
$ rsc refer list C-0001 --json | jq -c '.referrals_out[] | [.id, .service, .provider, .result.result, .result.evidence, .result.barrier, .hand_off.face_to_face]'
["r1","housing","P-shelter","linked","lease",null,true]
["r2","employment","P-works","not-linked",null,"felony-record",null]
["r3","dental",null,null,null,null,null]
$ rsc refer add C-0001 --service legal --referral-form --at now -n
SANDBOX: nothing in this store is real
Would record refer.add in C-0001
  added r4, Tue 2026-03-03 10:00 -06:00
  /referrals_out/3/id: added "r4"
  /referrals_out/3/occurred: added "2026-03-03T10:00:00-06:00"
  /referrals_out/3/recorded: added "2026-03-03T10:00:00-06:00"
  /referrals_out/3/by: added "W-ana"
  /referrals_out/3/service: added "legal"
  /referrals_out/3/referral_form: added true
Met:
  met  referral.form    Referrals use the RSC RSS Referral Form
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc refer add C-0001 --service legal --referral-form --at now --json | jq -c '[.act, .revision, .entries, [.met[].rule]]'
["refer.add","15-956a4a4e",[{"id":"r4","what":"added","occurred":"2026-03-03T10:00:00-06:00"}],["referral.form"]]
$ rsc case history C-0001 | tail -4
12-8092c82a  2026-03-03T10:00:00-06:00  W-ana  refer.set       r1
13-36fdcca5  2026-03-03T10:00:00-06:00  W-ana  refer.set       r2
14-11d2d5a6  2026-03-03T10:00:00-06:00  W-ana  refer.set       r3
15-956a4a4e  2026-03-03T10:00:00-06:00  W-ana  refer.add       r4
