# A client comes in step by step: referral, consent forms, screen, enrolment, admission.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc intake add --source ciu --level CM --at todayT08:30 --given-name Pat --family-name Miles --birth-date 1991-07-08 --language es --population veteran,homeless --system courts
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-8b1381b1
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03 08:30 -06:00
  added p1, Tue 2026-03-03 08:30 -06:00
  added p2, Tue 2026-03-03 08:30 -06:00
  added y1, Tue 2026-03-03 08:30 -06:00
Owed:
  open  contact.cm-24h               by Wed 2026-03-04 08:30 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
2| cases/44/C-0003.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
$ rsc intake consents C-0003 --at todayT09:00
SANDBOX: nothing in this store is real
Recorded intake.consents in C-0003, now at revision 2-0b431ed4
  consents received ref1, Tue 2026-03-03 09:00 -06:00
Owed:
  open  contact.cm-24h               by Wed 2026-03-04 08:30 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
$ rsc intake screen C-0003 --at 2026-03-02 --recommended CM --chosen CM --needs legal,job-skills
SANDBOX: nothing in this store is real
Recorded intake.screen in C-0003, now at revision 3-a6f072cb
  screened 2026-03-02
  changed ref1, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact.cm-24h               by Wed 2026-03-04 08:30 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
$ rsc intake enrol C-0003 --at today --program 'Recovery support' --outcomes-by ciu
SANDBOX: nothing in this store is real
Recorded intake.enrol in C-0003, now at revision 4-e0339268
  added enr1, Tue 2026-03-03
Owed:
  open  contact.cm-24h               by Wed 2026-03-04 08:30 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
$ rsc intake admit C-0003 --at today --eligible yes --readiness ambivalent --mandated yes --completed consents,rights --note 'asks for evening hours'
SANDBOX: nothing in this store is real
Recorded intake.admit in C-0003, now at revision 5-c727b245
  added ad1, Tue 2026-03-03
Owed:
  open  contact.cm-24h               by Wed 2026-03-04 08:30 -06:00  CM client reached within 24 hours of referral
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
$ rsc intake show C-0003
SANDBOX: nothing in this store is real
referral
  id: ref1
  occurred: 2026-03-03T08:30:00-06:00
  recorded: 2026-03-03T10:00:00-06:00
  by: W-ana
  source: ciu
  level: CM
  screen: 2026-03-02  recommended=CM  chosen=CM  needs=legal,job-skills
  consents_received: 2026-03-03T09:00:00-06:00
  systems (1)
  id  occurred                   by     what
----  -------------------------  -----  -------------
  y1  2026-03-03T08:30:00-06:00  W-ana  system=courts

enrolment
  id: enr1
  occurred: 2026-03-03
  recorded: 2026-03-03T10:00:00-06:00
  by: W-ana
  program: Recovery support
  outcomes_by: ciu

admissions (1)
  id   occurred    by     what
-----  ----------  -----  --------------------------------------------------------------------------------------------------------
  ad1  2026-03-03  W-ana  note=asks for evening hours  eligible=yes  readiness=ambivalent  mandated=yes  completed=consents,rights


$ rsc case history C-0003
SANDBOX: nothing in this store is real
revision    at                         by     act              entries           reason
----------  -------------------------  -----  ---------------  ----------------  ------
1-8b1381b1  2026-03-03T10:00:00-06:00  W-ana  intake.add       ref1, p1, p2, y1
2-0b431ed4  2026-03-03T10:00:00-06:00  W-ana  intake.consents  ref1
3-a6f072cb  2026-03-03T10:00:00-06:00  W-ana  intake.screen    ref1
4-e0339268  2026-03-03T10:00:00-06:00  W-ana  intake.enrol     enr1
5-c727b245  2026-03-03T10:00:00-06:00  W-ana  intake.admit     ad1

# As JSON: what was done, then what stands there.
$ rsc intake admit C-0003 --at today --readiness ready --json | sed '/"store"/d'
{
  "schema": "rsc.recorded/1",
  "agency": "AG-north",
  "sandbox": true,
  "zone": "America/Chicago",
  "act": "intake.admit",
  "record": "C-0003",
  "revision": "6-25d2e2fd",
  "dry_run": false,
  "entries": [
    {
      "id": "ad2",
      "what": "added",
      "occurred": "2026-03-03"
    }
  ],
  "met": [],
  "owed": [
    {
      "obligation": "C-0003~contact.cm-24h~ref1~2026-03-03",
      "subject": "C-0003",
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
      "occurrence": "2026-03-03",
      "due": "2026-03-04T08:30:00-06:00",
      "due_day": "2026-03-04",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "agency",
      "owner_now": "agency"
    },
    {
      "obligation": "C-0003~assignment.one-business-day~ref1~2026-03-03",
      "subject": "C-0003",
      "rule": "assignment.one-business-day",
      "title": "Assigned within one business day",
      "requirements": [
        "A52"
      ],
      "weight": "violation",
      "policy": "milwaukee-coordination@cars",
      "cites": [
        "coordination-policy-cars 2.C.1"
      ],
      "trigger": "ref1",
      "occurrence": "2026-03-03",
      "due": "2026-03-04T23:59:59-06:00",
      "due_day": "2026-03-04",
      "verdict": "open",
      "because": "not-due-yet",
      "attempts": 0,
      "owner_due": "W-lee",
      "owner_now": "W-lee"
    }
  ]
}
$ rsc intake show C-0003 --json | jq '.admissions'
[
  {
    "id": "ad1",
    "occurred": "2026-03-03",
    "recorded": "2026-03-03T10:00:00-06:00",
    "by": "W-ana",
    "note": "asks for evening hours",
    "eligible": true,
    "readiness": "ambivalent",
    "mandated": true,
    "completed": [
      "consents",
      "rights"
    ]
  },
  {
    "id": "ad2",
    "occurred": "2026-03-03",
    "recorded": "2026-03-03T10:00:00-06:00",
    "by": "W-ana",
    "readiness": "ready"
  }
]
