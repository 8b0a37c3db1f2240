# Who the client is: name, contact information, populations, systems, guardian, family, and what ended.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc client set C-0002 --language es
SANDBOX: nothing in this store is real
Recorded client.set in C-0002, now at revision 2-ec7d01a4
Owed:
  open  contact.cm-24h               by Tue 2026-03-03 11:00 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Tue 2026-03-03               Assigned within one business day
$ rsc client verify C-0001 --at today --phone 414-555-0100 --address 'City shelter'
SANDBOX: nothing in this store is real
Recorded client.verify in C-0001, now at revision 8-b2361257
  added i1, Tue 2026-03-03
Met:
  met  contact-information.verified  2026-03-03  Address and phone number checked
Owed:
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  contact-information.verified  by Thu 2026-04-02  Address and phone number checked
  open  provider.introduced           no time stated     Treatment provider knows who is assigned
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief client population C-0001 --population veteran --at 2026-01-01
Recorded client.population in C-0001, now at revision 9-faecbbf2
  added p1, Thu 2026-01-01
$ brief client system C-0001 --system child-welfare --at todayT09:00
Recorded client.system in C-0001, now at revision 10-8c01403d
  added y2, Tue 2026-03-03 09:00 -06:00
$ brief client guardian C-0001 --guardian 'county guardian' --scope health --at today
Recorded client.guardian in C-0001, now at revision 11-30d96101
  added g1, Tue 2026-03-03
$ brief client family C-0001 --relationship daughter --given-name May --birth-date 2019-08-01
Recorded client.family in C-0001, now at revision 12-5ea65f0d
  added family member fm1
$ brief client end C-0001 y1 --at today
Recorded client.end in C-0001, now at revision 13-7b228c35
  ended y1, Tue 2026-03-03
$ brief client end C-0001 p1 --at 2026-02-01
Recorded client.end in C-0001, now at revision 14-e75f688d
  ended p1, Sun 2026-02-01
$ brief client end C-0001 g1 --at now
Recorded client.end in C-0001, now at revision 15-1755c4be
  ended g1, Tue 2026-03-03 10:00 -06:00
$ rsc client show C-0001
SANDBOX: nothing in this store is real
client
  id: K-0001
  given_name: Alex
  family_name: Rivera
  birth_date: 1988-04-12
  contact_information (1)
  id  occurred    by     what
----  ----------  -----  ----------------------------------------
  i1  2026-03-03  W-ana  phone=414-555-0100  address=City shelter
  populations (1)
  id  occurred    by     what
----  ----------  -----  ------------------------------------
  p1  2026-01-01  W-ana  population=veteran  ended=2026-02-01
  guardianship (1)
  id  occurred    by     what
----  ----------  -----  -----------------------------------------------------------------------
  g1  2026-03-03  W-ana  guardian=county guardian  scope=health  ended=2026-03-03T10:00:00-06:00
  family (1)
  id   occurred  by  what
-----  --------  --  ------------------------------------------------------------
  fm1  -         -   relationship=daughter  given_name=May  birth_date=2019-08-01

referral/systems (2)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------
  y1  2026-03-02T09:00:00-06:00  W-lee  system=probation  ended=2026-03-03
  y2  2026-03-03T09:00:00-06:00  W-ana  system=child-welfare


$ rsc client show C-0001 --json | jq -c '.client.family, .client.populations, ."referral/systems"[0].ended'
[{"id":"fm1","relationship":"daughter","given_name":"May","birth_date":"2019-08-01"}]
[{"id":"p1","occurred":"2026-01-01","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","population":"veteran","ended":{"occurred":"2026-02-01","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana"}}]
{"occurred":"2026-03-03","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana"}

# Verified and unchanged: what was known goes on. A new address leaves the telephone number.
$ brief client verify C-0001 --at now
Recorded client.verify in C-0001, now at revision 16-91f29ddb
  added i2, Tue 2026-03-03 10:00 -06:00
$ brief client verify C-0001 --at now --address '12 Elm St'
Recorded client.verify in C-0001, now at revision 17-a21c62b8
  added i3, Tue 2026-03-03 10:00 -06:00
$ rsc client show C-0001 --json | jq -c '.client.contact_information[] | [.phone, .address]'
["414-555-0100","City shelter"]
["414-555-0100","City shelter"]
["414-555-0100","12 Elm St"]
$ rsc case history C-0001 | tail -9
9-faecbbf2   2026-03-03T10:00:00-06:00  W-ana  client.population  p1
10-8c01403d  2026-03-03T10:00:00-06:00  W-ana  client.system      y2
11-30d96101  2026-03-03T10:00:00-06:00  W-ana  client.guardian    g1
12-5ea65f0d  2026-03-03T10:00:00-06:00  W-ana  client.family      fm1
13-7b228c35  2026-03-03T10:00:00-06:00  W-ana  client.end         y1
14-e75f688d  2026-03-03T10:00:00-06:00  W-ana  client.end         p1
15-1755c4be  2026-03-03T10:00:00-06:00  W-ana  client.end         g1
16-91f29ddb  2026-03-03T10:00:00-06:00  W-ana  client.verify      i2
17-a21c62b8  2026-03-03T10:00:00-06:00  W-ana  client.verify      i3
