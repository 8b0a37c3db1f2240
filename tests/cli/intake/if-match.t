# Only if the record is still at the revision that was seen.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake consents C-0001 --at now --if-match 6-9dd8ff4e
2| rsc: cases/aa/C-0001.json is at revision 7-f0f97181, not at 6-9dd8ff4e [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc intake admit C-0001 --at today --eligible yes --if-match 6-9dd8ff4e
2| rsc: cases/aa/C-0001.json is at revision 7-f0f97181, not at 6-9dd8ff4e [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc intake admit C-0001 --at today --eligible yes --if-match 7-f0f97181 -q
SANDBOX: nothing in this store is real
Recorded intake.admit in C-0001, now at revision 8-bc6c14c5
  added ad1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc intake admit C-0001 --at today --eligible yes --if-match newest
2| rsc: cases/aa/C-0001.json is at revision 8-bc6c14c5, not at newest [store.changed]
2|   hint: look at it again, then repeat
[6]
