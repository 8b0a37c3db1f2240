# Members join the team and leave it; the team meets; an agency leads.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc team add C-0001 --support formal --system aoda-treatment --relationship counsellor --name 'J. Park' --at 2026-03-03T09:00
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 8-af85903d
  added m3, Tue 2026-03-03 09:00 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team meet C-0001 --at todayT09:30 --attendees m1,m2,m3 --note 'at the library'
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 9-d4708a93
  added t1, Tue 2026-03-03 09:30 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team lead C-0001 --agency P-clinic --contact 'front desk' --at today
SANDBOX: nothing in this store is real
Recorded team.lead in C-0001, now at revision 10-7f497081
  added ld1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team end C-0001 m3 --at today --reason 'left the clinic'
SANDBOX: nothing in this store is real
Recorded team.end in C-0001, now at revision 11-af1e164e
  ended m3, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team list C-0001
SANDBOX: nothing in this store is real
team/members (3)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------------------------------------------------------------------
  m1  2026-03-02                 W-ana  support=informal  relationship=sister
  m2  2026-03-02                 W-ana  support=formal  relationship=probation officer  system=probation
  m3  2026-03-03T09:00:00-06:00  W-ana  support=formal  name=J. Park  relationship=counsellor  system=aoda-treatment  ended=2026-03-03

team/meetings (1)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------------
  t1  2026-03-03T09:30:00-06:00  W-ana  note=at the library  attendees=m1,m2,m3

team/leads (1)
  id   occurred    by     what
-----  ----------  -----  -----------------------------------
  ld1  2026-03-03  W-ana  agency=P-clinic  contact=front desk


# Without an entry the newest membership that is still open ends.
$ rsc team end C-0001 --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.end in C-0001, now at revision 12-e80618cf
  ended m2, Tue 2026-03-03
$ rsc team list C-0001 --json | jq -c '."team/members"[] | [.id, .support, .ended.occurred]'
["m1","informal",null]
["m2","formal","2026-03-03"]
["m3","formal","2026-03-03"]

# A name is read from standard input where it should not stand on the command line.
$ echo 'M. Rivera' | rsc team add C-0001 --support informal --relationship brother --name - --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 13-dac1475b
  added m4, Tue 2026-03-03
$ rsc team list C-0001 --json | jq -r '."team/members"[-1].name'
M. Rivera

# The change only; nothing is written.
$ rsc team meet C-0001 --at today --attendees m1 --without-client -n
SANDBOX: nothing in this store is real
Would record team.meet in C-0001
  added t2, Tue 2026-03-03
  /team/meetings/1/id: added "t2"
  /team/meetings/1/occurred: added "2026-03-03"
  /team/meetings/1/recorded: added "2026-03-03T10:00:00-06:00"
  /team/meetings/1/by: added "W-ana"
  /team/meetings/1/attendees/0: added "m1"
  /team/meetings/1/client_attended: added false
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team meet C-0001 --at today --attendees m1 --without-client -n --json | jq -c "[.schema, .act, .revision, .dry_run, .entries, .difference]"
["rsc.recorded/1","team.meet","14-8b055dd7",true,[{"id":"t2","what":"added","occurred":"2026-03-03"}],["/team/meetings/1/id: added \"t2\"","/team/meetings/1/occurred: added \"2026-03-03\"","/team/meetings/1/recorded: added \"2026-03-03T10:00:00-06:00\"","/team/meetings/1/by: added \"W-ana\"","/team/meetings/1/attendees/0: added \"m1\"","/team/meetings/1/client_attended: added false"]]
$ rsc team list C-0001 --json | jq '."team/meetings" | length'
1

# What is written comes out as JSON for programs.
$ rsc team meet C-0001 --at today --attendees m1 --without-client --json | sed "s/\"S-[0-9a-f]*\"/\"S-...\"/"
{
  "schema": "rsc.recorded/1",
  "store": "S-...",
  "agency": "AG-north",
  "sandbox": true,
  "zone": "America/Chicago",
  "act": "team.meet",
  "record": "C-0001",
  "revision": "14-8b055dd7",
  "dry_run": false,
  "entries": [
    {
      "id": "t2",
      "what": "added",
      "occurred": "2026-03-03"
    }
  ],
  "met": [],
  "owed": [
    {
      "obligation": "C-0001~contact-information.verified~a1~2026-03-02",
      "subject": "C-0001",
      "rule": "contact-information.verified",
      "title": "Address and phone number checked",
      "requirements": [
        "A19"
      ],
      "weight": "local-standard",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.B.2 bullet 5",
        "coordination-policy-cars 2.B.4 bullet 8"
      ],
      "trigger": "a1",
      "occurrence": "2026-03-02",
      "due": "2026-04-01T23:59:59-05:00",
      "due_day": "2026-04-01",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "W-ana",
      "owner_now": "W-ana",
      "level": "RSC-I"
    },
    {
      "obligation": "C-0001~services.monitored~a1~2026-03-02",
      "subject": "C-0001",
      "rule": "services.monitored",
      "title": "Services in the plan followed up",
      "requirements": [
        "A36"
      ],
      "weight": "local-standard",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.B.2 bullet 17"
      ],
      "trigger": "a1",
      "occurrence": "2026-03-02",
      "due": "2026-04-01T23:59:59-05:00",
      "due_day": "2026-04-01",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "W-ana",
      "owner_now": "W-ana",
      "level": "RSC-I"
    },
    {
      "obligation": "C-0001~sccp.full~enr1~2026-03-02",
      "subject": "C-0001",
      "rule": "sccp.full",
      "title": "Full plan within 30 days of enrolment",
      "requirements": [
        "A26"
      ],
      "weight": "violation",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.B.2 bullet 9"
      ],
      "trigger": "enr1",
      "occurrence": "2026-03-02",
      "due": "2026-04-01T23:59:59-05:00",
      "due_day": "2026-04-01",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "W-ana",
      "owner_now": "W-ana",
      "level": "RSC-I"
    },
    {
      "obligation": "C-0001~sccp.review~a1~2026-03-02",
      "subject": "C-0001",
      "rule": "sccp.review",
      "title": "Plan reviewed every 30 days",
      "requirements": [
        "A32"
      ],
      "weight": "violation",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.B.2 bullet 15",
        "coordination-policy-cars 2.B.4 bullet 7"
      ],
      "trigger": "a1",
      "occurrence": "2026-03-02",
      "due": "2026-04-01T23:59:59-05:00",
      "due_day": "2026-04-01",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "W-ana",
      "owner_now": "W-ana",
      "level": "RSC-I"
    },
    {
      "obligation": "C-0001~acuity.periodic~a1~2026-03-02",
      "subject": "C-0001",
      "rule": "acuity.periodic",
      "title": "Acuity Index every 30 days",
      "requirements": [
        "A58"
      ],
      "weight": "violation",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.B.2 bullet 28",
        "coordination-policy-cars 2.B.4 bullet 19"
      ],
      "trigger": "a1",
      "occurrence": "2026-03-02",
      "due": "2026-04-01T23:59:59-05:00",
      "due_day": "2026-04-01",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "W-ana",
      "owner_now": "W-ana",
      "level": "RSC-I"
    }
  ],
  "more": 1
}
