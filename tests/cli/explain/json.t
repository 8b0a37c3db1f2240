# The same for a script.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc explain C-2 contact.rsc-24h --json
{
  "schema": "rsc.explain/1",
  "store": "S-test",
  "agency": "AG-1",
  "sandbox": true,
  "zone": "America/Chicago",
  "as_of": "2026-03-31T23:00:00-05:00",
  "known_at": "2026-03-31T23:00:00-05:00",
  "explanations": [
    {
      "obligation": {
        "obligation": "C-2~contact.rsc-24h~r1~2026-02-02",
        "subject": "C-2",
        "rule": "contact.rsc-24h",
        "title": "RSC client reached within 24 hours of notice",
        "requirements": [
          "A14"
        ],
        "weight": "violation",
        "policy": "milwaukee-coordination@cars",
        "cites": [
          "coordination-policy-cars 2.B.2 bullet 3"
        ],
        "trigger": "r1",
        "occurrence": "2026-02-02",
        "due": "2026-02-03T10:00:00-06:00",
        "due_day": "2026-02-03",
        "verdict": "met-late",
        "because": "done-late",
        "late": "30 hours 30 minutes",
        "evidence": "c1",
        "met_at": "2026-02-04T16:30:00-06:00",
        "met_on": "2026-02-04",
        "attempts": 0,
        "owner_due": "agency",
        "owner_now": "agency",
        "level": "RSC-I"
      },
      "steps": [
        {
          "about": "clause",
          "text": "Once the intake unit has notified the agency of a client for RSC, somebody of the agency reaches the client in the next 24 hours. An attempt that reaches nobody does not count."
        },
        {
          "about": "source",
          "text": "Recovery Support Coordination and Case Management: Policy and Procedure (CARS revision), section 2.B.2, bullet 3"
        },
        {
          "about": "revision",
          "text": "milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day this began"
        },
        {
          "about": "trigger",
          "text": "notification by the Central Intake Unit, entry r1: Mon 2026-02-02 10:00 -06:00"
        },
        {
          "about": "clock",
          "text": "Mon 2026-02-02 10:00 -06:00 + 24 hours = Tue 2026-02-03 10:00 -06:00, exactly then is in time"
        },
        {
          "about": "evidence",
          "text": "entry c1, Wed 2026-02-04 16:30 -06:00; written down Wed 2026-02-04 17:00 -06:00 by W-ben"
        },
        {
          "about": "verdict",
          "text": "met-late by 30 hours 30 minutes: done, but after it was due"
        },
        {
          "about": "owner",
          "text": "agency (agency)"
        },
        {
          "about": "reading",
          "text": "Q1: A 24-hour limit is 86,400 seconds of elapsed time, starting at the recorded instant, which must carry a UTC offset. Weekends and holidays count, and acting exactly at the due instant is on time. Where only a date was entered, it is treated as an interval, and the verdict is undetermined when that interval straddles the due instant."
        },
        {
          "about": "reading",
          "text": "Q2: Section 2.B.2 speaks of notification by the CIU, 2.B.4 of the referral, and 2.C.1 of the time after assignment. They are three clauses and so three obligations: the agency has a clock that starts with the notification or referral, the coordinator one that starts with the assignment. It can happen that the agency is late because assigning took the full business day it was allowed; that is not charged to the coordinator."
        },
        {
          "about": "reading",
          "text": "Q3: A contact is an exchange in both directions with the client. Any mode will do where the text does not ask for face to face, and any worker of the agency may make it unless the rule says otherwise. A try that does not reach the client, a voicemail or a collateral contact is only an attempt, and an attempt counts under A17 and nowhere else."
        },
        {
          "about": "reading",
          "text": "Q35: The agency's clock runs a single time, from the notification by the CIU: this is A14 or, when the client was referred to CM, A16. The coordinator's clock (A53) runs one time in an episode and starts at the first assignment; like A52 and A54 it applies only when there are no emergency needs. A client who steps down from RSC to CM is thereby referred for Case Management, so A16 runs another time, counted from the assignment to CM. As Q3 says, a colleague may make the contact; a contact earlier than the trigger does not count."
        }
      ]
    }
  ]
}
$ rsc explain C-9 --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "usage.not-found",
2|   "message": "there is no case, worker or diagnostic 'C-9'",
2|   "hint": "name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in [] ('rsc explain --codes' lists them)"
2| }
[5]
