# Contacts and attempts: what each one meets, and what is owed next.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0002 --at todayT09:30 --mode phone --with client --minutes 15
SANDBOX: nothing in this store is real
Recorded contact.add in C-0002, now at revision 2-2882f322
  added c1, Tue 2026-03-03 09:30 -06:00
Met:
  met  contact.cm-24h  2026-03-03  CM client reached within 24 hours of referral
Owed:
  open  assignment.one-business-day  by Tue 2026-03-03  Assigned within one business day
$ rsc contact attempt C-0001 --at todayT09:00 --mode face-to-face --with client --barrier child-care
SANDBOX: nothing in this store is real
Recorded contact.attempt in C-0001, now at revision 8-06ddc1d0
  added c2, Tue 2026-03-03 09:00 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief contact attempt C-0001 --at now --mode phone --with client
Recorded contact.attempt in C-0001, now at revision 9-135f7792
  added c3, Tue 2026-03-03 10:00 -06:00
$ echo 'Wants to move before summer; asks for "help" with forms.' | rsc contact add C-0001 --at todayT09:45 --mode face-to-face --with client --setting home --place '12 Elm St' --minutes 40 --coordinated housing,benefits --note - -q | sed -n 2,3p
Recorded contact.add in C-0001, now at revision 10-aee8e820
  added c4, Tue 2026-03-03 09:45 -06:00
$ brief contact add C-0001 --at 2026-03-02 --with treatment-provider --purpose introduction --worker W-cho
Recorded contact.add in C-0001, now at revision 11-5fe8d66b
  added c5, Mon 2026-03-02
$ rsc contact list C-0001
SANDBOX: nothing in this store is real
contacts (5)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------------------------------------------------------------------------------------------------------------------------------------------------
  c1  2026-03-02T10:30:00-06:00  W-ana  mode=face-to-face  with=client  reached=yes  purpose=engagement
  c2  2026-03-03T09:00:00-06:00  W-ana  mode=face-to-face  with=client  reached=no  barrier=child-care
  c3  2026-03-03T10:00:00-06:00  W-ana  mode=phone  with=client  reached=no
  c4  2026-03-03T09:45:00-06:00  W-ana  note=Wants to move before summer; asks for "help" ...  mode=face-to-face  with=client  reached=yes  setting=home  place=12 Elm St  minutes=40  coordinated=housing,benefits
  c5  2026-03-02                 W-ana  with=treatment-provider  reached=yes  worker=W-cho  purpose=introduction


$ rsc contact list C-0001 --json | jq -c '.contacts[3]'
{"id":"c4","occurred":"2026-03-03T09:45:00-06:00","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","note":"Wants to move before summer; asks for \"help\" with forms.","mode":"face-to-face","with":"client","reached":true,"setting":"home","place":"12 Elm St","minutes":40,"coordinated":["housing","benefits"]}

# What was wrong is voided: it stays in the list, and counts no more.
$ rsc case void C-0002 c1 --reason 'wrong client'
SANDBOX: nothing in this store is real
Recorded case.void in C-0002, now at revision 3-25a06838
  voided c1, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact.cm-24h               by Tue 2026-03-03 11:00 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Tue 2026-03-03               Assigned within one business day
$ rsc contact list C-0002
SANDBOX: nothing in this store is real
contacts (1)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------------------------------------------------------------------------------
  c1  2026-03-03T09:30:00-06:00  W-ana  voided=2026-03-03T10:00:00-06:00 by W-ana: wrong client  mode=phone  with=client  reached=yes  minutes=15


# As JSON; a dry run.
$ rsc contact add C-0002 --at now --mode phone --with client --json -n | sed '/"store"/d; /^  "owed"/,/^  ]/d'
{
  "schema": "rsc.recorded/1",
  "agency": "AG-north",
  "sandbox": true,
  "zone": "America/Chicago",
  "act": "contact.add",
  "record": "C-0002",
  "revision": "4-fdece799",
  "dry_run": true,
  "entries": [
    {
      "id": "c2",
      "what": "added",
      "occurred": "2026-03-03T10:00:00-06:00"
    }
  ],
  "met": [
    {
      "obligation": "C-0002~contact.cm-24h~ref1~2026-03-02",
      "subject": "C-0002",
      "rule": "contact.cm-24h",
      "title": "CM client reached within 24 hours of referral",
      "requirements": [
        "A16"
      ],
      "weight": "violation",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.B.4 bullet 2"
      ],
      "trigger": "ref1",
      "occurrence": "2026-03-02",
      "due": "2026-03-03T11:00:00-06:00",
      "due_day": "2026-03-03",
      "verdict": "met",
      "because": "done-in-time",
      "evidence": "c2",
      "met_at": "2026-03-03T10:00:00-06:00",
      "met_on": "2026-03-03",
      "attempts": 0,
      "owner_due": "agency",
      "owner_now": "agency"
    }
  ],
  "difference": [
    "/contacts/1/id: added \"c2\"",
    "/contacts/1/occurred: added \"2026-03-03T10:00:00-06:00\"",
    "/contacts/1/recorded: added \"2026-03-03T10:00:00-06:00\"",
    "/contacts/1/by: added \"W-ana\"",
    "/contacts/1/mode: added \"phone\"",
    "/contacts/1/with: added \"client\"",
    "/contacts/1/reached: added true"
  ]
}
$ rsc contact add C-0002 --at now --mode text --with client -n
SANDBOX: nothing in this store is real
Would record contact.add in C-0002
  added c2, Tue 2026-03-03 10:00 -06:00
  /contacts/1/id: added "c2"
  /contacts/1/occurred: added "2026-03-03T10:00:00-06:00"
  /contacts/1/recorded: added "2026-03-03T10:00:00-06:00"
  /contacts/1/by: added "W-ana"
  /contacts/1/mode: added "text"
  /contacts/1/with: added "client"
  /contacts/1/reached: added true
Met:
  met  contact.cm-24h  2026-03-03  CM client reached within 24 hours of referral
Owed:
  open  assignment.one-business-day  by Tue 2026-03-03  Assigned within one business day
$ rsc contact list C-0002 --json | jq '.contacts | length'
1
