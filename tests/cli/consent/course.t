# A consent with its elements, its revocation, and the list that keeps both.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc consent add C-0001 --kind part2-disclosure --discloser AG-north --recipient P-clinic --purpose 'coordination of care' --scope 'attendance, plan' --expires 2027-03-01 --at today
SANDBOX: nothing in this store is real
Recorded consent.add in C-0001, now at revision 8-862fafa9
  It covers no export by this agency: it lacks covers
  added k1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief consent add C-0001 --kind feedback --recipient county --purpose advocacy --expires-upon discharge --at todayT09:00
Recorded consent.add in C-0001, now at revision 9-58cc01b1
  added k2, Tue 2026-03-03 09:00 -06:00
$ brief consent revoke C-0001 k1 --at now
Recorded consent.revoke in C-0001, now at revision 10-63046761
  revoked k1, Tue 2026-03-03 10:00 -06:00
$ rsc consent list C-0001
SANDBOX: nothing in this store is real
consents (2)
  id  occurred                   by     what
----  -------------------------  -----  --------------------------------------------------------------------------------------------------------------------------------------------------------------------------
  k1  2026-03-03                 W-ana  kind=part2-disclosure  discloser=AG-north  recipient=P-clinic  purpose=coordination of care  scope=attendance, plan  expires=2027-03-01  revoked=2026-03-03T10:00:00-06:00
  k2  2026-03-03T09:00:00-06:00  W-ana  kind=feedback  recipient=county  purpose=advocacy  expires_upon=discharge


$ rsc consent list C-0001 --json | jq -c '.consents[0] | [.kind, .expires, .revoked.occurred, .revoked.by]'
["part2-disclosure","2027-03-01","2026-03-03T10:00:00-06:00","W-ana"]
$ rsc consent revoke C-0001 --at now -n
SANDBOX: nothing in this store is real
Would record consent.revoke in C-0001
  revoked k2, Tue 2026-03-03 10:00 -06:00
  /consents/1/revoked/occurred: added "2026-03-03T10:00:00-06:00"
  /consents/1/revoked/recorded: added "2026-03-03T10:00:00-06:00"
  /consents/1/revoked/by: added "W-ana"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc consent revoke C-0001 --at now --json | jq -c '[.act, .revision, .entries]'
["consent.revoke","11-28e65cc7",[{"id":"k2","what":"revoked","occurred":"2026-03-03T10:00:00-06:00"}]]
$ rsc case history C-0001 | tail -4
8-862fafa9   2026-03-03T10:00:00-06:00  W-ana  consent.add     k1
9-58cc01b1   2026-03-03T10:00:00-06:00  W-ana  consent.add     k2
10-63046761  2026-03-03T10:00:00-06:00  W-ana  consent.revoke  k1
11-28e65cc7  2026-03-03T10:00:00-06:00  W-ana  consent.revoke  k2

# Without a consent to feedback, what is said in the client's name is pointed at; with one it is not.
$ rsc contact add C-0001 --at now --mode phone --with county --purpose advocacy 2>&1 | tail -4
  at: /contacts/1
  expected: a consent to feedback that covers the day
  found: none
  to do: record the consent, or void the contact
$ brief consent add C-0002 --kind feedback --recipient county --purpose advocacy --expires 2026-04-01 --at today
Recorded consent.add in C-0002, now at revision 2-7681da8a
  added k1, Tue 2026-03-03
$ brief contact add C-0002 --at now --mode phone --with county --purpose advocacy
Recorded contact.add in C-0002, now at revision 3-658e3331
  added c1, Tue 2026-03-03 10:00 -06:00
$ rsc check C-0001 --format ndjson | jq -r .code
check.advocacy-without-consent
$ rsc check C-0002 --format ndjson | jq -r .code
check.enrolment-missing
