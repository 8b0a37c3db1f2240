# A request is drawn up, goes with its papers, is submitted, decided, used, extended.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sar draft C-0001 --kind initial --at today --line outpatient-treatment@P-clinic:12:2026-03-03..2026-04-10:4500 --line housing@P-shelter:30:2026-03-03..2026-04-01
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 8-79feab5f
  added s1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc sar attach C-0001 --kind preliminary-sccp --entry v1 --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 9-7f5a207f
  attached preliminary-sccp s1, Tue 2026-03-03
$ rsc sar attach C-0001 s1 --kind receipt --dated 2026-03-01 --at todayT09:00 | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 10-3408e7a4
  attached receipt s1, Tue 2026-03-03 09:00 -06:00
$ rsc sar submit C-0001 --at now -n
SANDBOX: nothing in this store is real
Would record sar.submit in C-0001
  submitted s1, Tue 2026-03-03 10:00 -06:00
  /sars/0/status/0/occurred: added "2026-03-03T10:00:00-06:00"
  /sars/0/status/0/recorded: added "2026-03-03T10:00:00-06:00"
  /sars/0/status/0/by: added "W-ana"
  /sars/0/status/0/status: added "submitted"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 11-b6d58043
  submitted s1, Tue 2026-03-03 10:00 -06:00
$ rsc sar show C-0001
SANDBOX: nothing in this store is real
s1  initial request of 2026-03-03: submitted
  service                        from        through     asked  authorised  used  left
-------------------------------  ----------  ----------  -----  ----------  ----  ----
  outpatient-treatment@P-clinic  2026-03-03  2026-04-10     12           -     0     -
  housing@P-shelter              2026-03-03  2026-04-01     30           -     0     -
  submitted 2026-03-03T10:00:00-06:00 by W-ana
  with preliminary-sccp v1
  with receipt of 2026-03-01


$ rsc sar decide C-0001 --approved --at today --line outpatient-treatment@P-clinic:8:2026-03-03..2026-04-10 --json | jq -c '[.schema, .act, .revision, .entries]'
["rsc.recorded/1","sar.decide","12-8c6ea680",[{"id":"s1","what":"approved","occurred":"2026-03-03"}]]
$ rsc sar use C-0001 --service outpatient-treatment --units 6 --at today
SANDBOX: nothing in this store is real
Recorded sar.use in C-0001, now at revision 13-dd8f3be8
  units of outpatient-treatment@P-clinic left: 2 of 8
  used s1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 2 more: rsc explain C-0001 --verdict open
$ rsc sar use C-0001 --service outpatient-treatment --provider P-clinic --units 3 --at today
SANDBOX: nothing in this store is real
Recorded sar.use in C-0001, now at revision 14-3aa6f8b4
  units of outpatient-treatment@P-clinic left: -1 of 8
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
$ rsc sar show C-0001 s1
SANDBOX: nothing in this store is real
s1  initial request of 2026-03-03: approved
  service                        from        through     asked  authorised  used  left
-------------------------------  ----------  ----------  -----  ----------  ----  ----
  outpatient-treatment@P-clinic  2026-03-03  2026-04-10     12           8     9    -1
  housing@P-shelter              2026-03-03  2026-04-01     30           -     0     -
  submitted 2026-03-03T10:00:00-06:00 by W-ana
  approved 2026-03-03 by W-ana
  with preliminary-sccp v1
  with receipt of 2026-03-01


$ rsc sar show C-0001 s1 --json
[
  {
    "id": "s1",
    "occurred": "2026-03-03",
    "recorded": "2026-03-03T10:00:00-06:00",
    "by": "W-ana",
    "kind": "initial",
    "lines": [
      {
        "service": "outpatient-treatment",
        "provider": "P-clinic",
        "units": 12,
        "cents": 4500,
        "from": "2026-03-03",
        "through": "2026-04-10"
      },
      {
        "service": "housing",
        "provider": "P-shelter",
        "units": 30,
        "from": "2026-03-03",
        "through": "2026-04-01"
      }
    ],
    "attachments": [
      {
        "occurred": "2026-03-03",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "kind": "preliminary-sccp",
        "entry": "v1"
      },
      {
        "occurred": "2026-03-03T09:00:00-06:00",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "kind": "receipt",
        "dated": "2026-03-01"
      }
    ],
    "status": [
      {
        "occurred": "2026-03-03T10:00:00-06:00",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "status": "submitted"
      },
      {
        "occurred": "2026-03-03",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "status": "approved",
        "authorized": [
          {
            "service": "outpatient-treatment",
            "provider": "P-clinic",
            "units": 8,
            "from": "2026-03-03",
            "through": "2026-04-10"
          }
        ]
      }
    ],
    "used": [
      {
        "occurred": "2026-03-03",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "service": "outpatient-treatment",
        "provider": "P-clinic",
        "units": 6
      },
      {
        "occurred": "2026-03-03",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "service": "outpatient-treatment",
        "provider": "P-clinic",
        "units": 3
      }
    ]
  }
]

# One that is sent back is completed and submitted again; one is denied, one withdrawn.
$ rsc sar draft C-0001 --kind transfer --at today --line housing@P-shelter:30:2026-03-03..2026-04-01 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 15-4fbd31ca
  added s2, Tue 2026-03-03
$ rsc acuity add C-0001 --at today --score 40 --item housing=40 --document housing=letter | head -3
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 16-4b8a4d1b
  added x1, Tue 2026-03-03
$ rsc sar attach C-0001 --kind acuity-index --entry x1 --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 17-f64409ab
  attached acuity-index s2, Tue 2026-03-03
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 18-4992e335
  submitted s2, Tue 2026-03-03 10:00 -06:00
$ rsc sar decide C-0001 --returned --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 19-d569b310
  returned s2, Tue 2026-03-03
$ rsc sar attach C-0001 s2 --kind sccp --entry v1 --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 20-ab146203
  attached sccp s2, Tue 2026-03-03
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 21-62bafd9d
  submitted s2, Tue 2026-03-03 10:00 -06:00
$ rsc sar decide C-0001 --denied --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 22-75c63cc4
  denied s2, Tue 2026-03-03
$ rsc sar draft C-0001 --kind initial --at today --line employment@P-works:5:2026-03-03..2026-04-01 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 23-e7dd3a87
  added s3, Tue 2026-03-03
$ rsc sar cancel C-0001 s3 --at today --reason 'the client found work' | head -3
SANDBOX: nothing in this store is real
Recorded sar.cancel in C-0001, now at revision 24-9d1d507e
  withdrawn s3, Tue 2026-03-03
$ rsc sar show C-0001 | grep -e '^s[0-9]' -e '^Request' -e status
s1  initial request of 2026-03-03: approved
s2  transfer request of 2026-03-03: denied
s3  initial request of 2026-03-03: withdrawn
