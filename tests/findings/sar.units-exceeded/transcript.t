# Forty units are authorised, forty-one are used.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sar draft C-0001 --kind initial --at today --line transitional-housing@P-shelter:40:2026-03-03..2026-04-10 -q -o /dev/null
$ rsc acuity assess C-0001 --at today --instrument placement-criteria --level 2.1 --provider P-clinic -q -o /dev/null
$ rsc sar attach C-0001 --kind preliminary-sccp --entry v1 --at now -q -o /dev/null
$ rsc sar attach C-0001 --kind placement-criteria --entry l1 --at now -q -o /dev/null
$ rsc sar submit C-0001 --at now -q -o /dev/null
$ rsc sar decide C-0001 --approved --at today -q -o /dev/null
$ rsc sar use C-0001 --service transitional-housing --units 41 --at today
SANDBOX: nothing in this store is real
Recorded sar.use in C-0001, now at revision 14-44e386d9
  units of transitional-housing@P-shelter left: -1 of 40
  used s1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 2 more: rsc explain C-0001 --verdict open
2| warning: more units were used than authorised [sar.units-exceeded]
2|   found: 1 more
2|   to do: ask for additional units, or correct the entry
