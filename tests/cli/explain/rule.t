# Why, for every week of one rule: clause, clock, evidence, owner, and what would still put it right.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc explain C-2 contact.rsc-24h
C-2 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

C-2~contact.rsc-24h~r1~2026-02-02
  RSC client reached within 24 hours of notice
  clause:     Once the intake unit has notified the agency of a client for RSC, somebody of the
              agency reaches the client in the next 24 hours. An attempt that reaches nobody
              does not count.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 3
  revision:   milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day
              this began
  trigger:    notification by the Central Intake Unit, entry r1: Mon 2026-02-02 10:00 -06:00
  clock:      Mon 2026-02-02 10:00 -06:00 + 24 hours = Tue 2026-02-03 10:00 -06:00, exactly then
              is in time
  evidence:   entry c1, Wed 2026-02-04 16:30 -06:00; written down Wed 2026-02-04 17:00 -06:00 by
              W-ben
  verdict:    met-late by 30 hours 30 minutes: done, but after it was due
  owner:      agency (agency)
  reading:    Q1: A 24-hour limit is 86,400 seconds of elapsed time, starting at the recorded
              instant, which must carry a UTC offset. Weekends and holidays count, and acting
              exactly at the due instant is on time. Where only a date was entered, it is
              treated as an interval, and the verdict is undetermined when that interval
              straddles the due instant.
  reading:    Q2: Section 2.B.2 speaks of notification by the CIU, 2.B.4 of the referral, and
              2.C.1 of the time after assignment. They are three clauses and so three
              obligations: the agency has a clock that starts with the notification or referral,
              the coordinator one that starts with the assignment. It can happen that the agency
              is late because assigning took the full business day it was allowed; that is not
              charged to the coordinator.
  reading:    Q3: A contact is an exchange in both directions with the client. Any mode will do
              where the text does not ask for face to face, and any worker of the agency may
              make it unless the rule says otherwise. A try that does not reach the client, a
              voicemail or a collateral contact is only an attempt, and an attempt counts under
              A17 and nowhere else.
  reading:    Q35: The agency's clock runs a single time, from the notification by the CIU: this
              is A14 or, when the client was referred to CM, A16. The coordinator's clock (A53)
              runs one time in an episode and starts at the first assignment; like A52 and A54
              it applies only when there are no emergency needs. A client who steps down from
              RSC to CM is thereby referred for Case Management, so A16 runs another time,
              counted from the assignment to CM. As Q3 says, a colleague may make the contact; a
              contact earlier than the trigger does not count.
$ rsc explain C-1 sccp.preliminary
C-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

C-1~sccp.preliminary~a1~2026-03-03
  Preliminary plan within 7 days
  clause:     On RSC a preliminary plan is signed by the seventh day after the client was
              assigned; a full plan does as well. Only the CARS revision sets this time.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 6
  revision:   milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day
              this began
  trigger:    first day on the level, entry a1: Tue 2026-03-03 09:00 -06:00
  clock:      2026-03-03 (day 0) + 7 days, due at the end of that local day: Tue 2026-03-10
              23:59:59 -05:00
  evidence:   none in the record as known Tue 2026-03-31 23:00 -05:00
  uncounted:  entry p1, 2026-03-09 (no time of day recorded): it has no safety and crisis plan
  verdict:    overdue by 21 days: due, and nothing in the record meets it
  owner:      W-ana (coordinator)
  reading:    Q5: The local date of the trigger is day 0, and the limit is the end of local day
              7, 14 or 30 after it, in the time zone of the store. A limit is never moved
              because of a weekend unless the clause itself says so. Referral, assignment and
              enrolment are three different dates. If the enrolment date is missing, the verdict
              is undetermined and a finding is raised; the date is never filled in by default,
              and the record is never refused for it.
  reading:    Q28: There is no 7-day deadline under that revision, and the verdict says that the
              revision has no deadline.
  reading:    Q37: If they exist before the trigger, these count: a plan that is signed, a team
              that is formed, an assignment. A contact made earlier does not. If a full SCCP is
              signed within the seven days, that satisfies the deadline for the preliminary one.
              A version that lacks a crisis plan satisfies nothing, completes nothing and
              anchors nothing.
  reading:    Q39: A22 and A26 are asked of a client who is on RSC on the day of enrolment or,
              if no level is held on that day, whose next level is RSC. A20 is asked a single
              time, starting when the client first is on RSC.
  remedy:     Sign a preliminary or full plan that includes a crisis plan.
$ rsc explain C-1 contact.weekly --as-of 2026-03-13
C-1 as of Fri 2026-03-13 23:59:59 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

C-1~contact.weekly~a1~2026-03-02
  RSC client contacted every week
  clause:     On RSC there is a contact with the client in each calendar week. The revisions
              differ on whether it has to be face to face. Only a face-to-face contact counts.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 8
  revision:   milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day
              this began
  trigger:    first day of the week at this level, entry a1: 2026-03-03
  clock:      1 in the week that begins 2026-03-02; judged days 2026-03-03 to 2026-03-08
  evidence:   entry c2, Thu 2026-03-05 14:00 -06:00; written down Thu 2026-03-05 15:00 -06:00 by
              W-ana
  verdict:    met: done in time
  owner:      W-ana (coordinator)
  reading:    Q6: Each calendar week, Monday to Sunday in local time, needs one qualifying
              contact. A first or last partial week of fewer than 4 days is exempt. The longest
              gap is reported, and one above 7 days is a warning. Counting rolling spans of 7
              days instead is a switch.
  reading:    Q40: Quotas go by the local calendar day. A week is judged when the client spent
              at least 4 of its days on the level; separate stretches are added together.
              Entries from other days are left out, whereas an entry on the assignment day is
              good at whatever hour. When a change of level or discharge cuts a period short,
              its end is the last of its days that the client spent on the level. A quota is
              never overdue or met-late: if its last day is over and it has not been met, it is
              missed.

C-1~contact.weekly~a1~2026-03-09
  RSC client contacted every week
  clause:     On RSC there is a contact with the client in each calendar week. The revisions
              differ on whether it has to be face to face. Only a face-to-face contact counts.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 8
  revision:   milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day
              this began
  trigger:    first day of the week at this level: 2026-03-09, counted from entry a1
  clock:      1 in the week that begins 2026-03-09; judged days 2026-03-09 to 2026-03-15
  evidence:   entry c3, Thu 2026-03-12 14:00 -05:00; written down Fri 2026-03-20 15:00 -05:00 by
              W-ana, 8 days after
  verdict:    met: done in time
  owner:      W-ana (coordinator)
  reading:    Q6: Each calendar week, Monday to Sunday in local time, needs one qualifying
              contact. A first or last partial week of fewer than 4 days is exempt. The longest
              gap is reported, and one above 7 days is a warning. Counting rolling spans of 7
              days instead is a switch.
  reading:    Q40: Quotas go by the local calendar day. A week is judged when the client spent
              at least 4 of its days on the level; separate stretches are added together.
              Entries from other days are left out, whereas an entry on the assignment day is
              good at whatever hour. When a change of level or discharge cuts a period short,
              its end is the last of its days that the client spent on the level. A quota is
              never overdue or met-late: if its last day is over and it has not been met, it is
              missed.

# One obligation by its identity, with or without the case before it.
$ rsc explain C-1 'C-1~contact.weekly~a1~2026-03-09' | cksum > one
$ rsc explain 'C-1~contact.weekly~a1~2026-03-09' | cksum | cmp - one && echo same
same
$ rsc explain C-1 'C-1~contact.weekly~a1~2026-03-10'
2| rsc: C-1 has no obligation of 'C-1~contact.weekly~a1~2026-03-10' [explain.nothing]
2|   hint: 'rsc explain C-1' lists those there are
[5]
$ rsc explain C-1 no.rule
2| rsc: C-1 has no obligation of 'no.rule' [explain.nothing]
2|   hint: 'rsc explain C-1' lists those there are
[5]
