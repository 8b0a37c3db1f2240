# The worked hours: at the deadline is in time, a minute later is late; voicemails are effort, not contact.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ intake() { rsc intake add --source ciu --level RSC --at 2026-03-02T10:00 --consents 2026-03-02T10:00 --enrolled 2026-03-02 --given-name $1 --birth-date 1980-01-01 -q -o /dev/null; }
$ export RSC_NOW=2026-03-04T12:00:00-06:00
$ intake Ada; intake Bea; intake Cal
$ rsc contact add C-0003 --at 2026-03-03T10:00 --mode phone --with client -q
SANDBOX: nothing in this store is real
Recorded contact.add in C-0003, now at revision 2-5b72c796
  added c1, Tue 2026-03-03 10:00 -06:00
Met:
  met  contact.rsc-24h  2026-03-03  RSC client reached within 24 hours of notice
Owed:
  overdue  assignment.one-business-day  late 1 business day  Assigned within one business day
  open     team.formed                  by Mon 2026-03-16    Support team formed within two weeks
  open     sccp.full                    by Wed 2026-04-01    Full plan within 30 days of enrolment
$ rsc contact add C-0004 --at 2026-03-03T10:01 --mode phone --with client -q
SANDBOX: nothing in this store is real
Recorded contact.add in C-0004, now at revision 2-1f6b9f41
  added c1, Tue 2026-03-03 10:01 -06:00
Met:
  met-late  contact.rsc-24h  late 1 minute  RSC client reached within 24 hours of notice
Owed:
  overdue  assignment.one-business-day  late 1 business day  Assigned within one business day
  open     team.formed                  by Mon 2026-03-16    Support team formed within two weeks
  open     sccp.full                    by Wed 2026-04-01    Full plan within 30 days of enrolment
$ for day in 2026-03-02T15:00 2026-03-03T09:00 2026-03-04T11:00; do rsc contact attempt C-0005 --at $day --mode phone --with client -q -o /dev/null; done
$ rsc contact attempt C-0005 --at now --mode letter --with client -q
SANDBOX: nothing in this store is real
Recorded contact.attempt in C-0005, now at revision 5-0ca52f14
  added c4, Wed 2026-03-04 12:00 -06:00
Owed:
  overdue  contact.rsc-24h              late 26 hours        RSC client reached within 24 hours of notice
  overdue  assignment.one-business-day  late 1 business day  Assigned within one business day
  open     team.formed                  by Mon 2026-03-16    Support team formed within two weeks
  open     sccp.full                    by Wed 2026-04-01    Full plan within 30 days of enrolment
$ rsc explain C-0003 contact.rsc-24h
C-0003 as of Wed 2026-03-04 12:00 -06:00, as known Wed 2026-03-04 12:00 -06:00 (SANDBOX: not real)

C-0003~contact.rsc-24h~ref1~2026-03-02
  RSC client reached within 24 hours of notice
  clause:     Once the intake unit has notified the agency of a client for RSC, somebody of the
              agency reaches the client in the next 24 hours. An attempt that reaches nobody
              does not count.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 3
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    notification by the Central Intake Unit, entry ref1: Mon 2026-03-02 10:00 -06:00
  clock:      Mon 2026-03-02 10:00 -06:00 + 24 hours = Tue 2026-03-03 10:00 -06:00, exactly then
              is in time
  evidence:   entry c1, Tue 2026-03-03 10:00 -06:00; written down Wed 2026-03-04 12:00 -06:00 by
              W-ana, 1 day after
  verdict:    met: done in time
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
$ rsc explain C-0005 contact.rsc-24h
C-0005 as of Wed 2026-03-04 12:00 -06:00, as known Wed 2026-03-04 12:00 -06:00 (SANDBOX: not real)

C-0005~contact.rsc-24h~ref1~2026-03-02
  RSC client reached within 24 hours of notice
  clause:     Once the intake unit has notified the agency of a client for RSC, somebody of the
              agency reaches the client in the next 24 hours. An attempt that reaches nobody
              does not count.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 3
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    notification by the Central Intake Unit, entry ref1: Mon 2026-03-02 10:00 -06:00
  clock:      Mon 2026-03-02 10:00 -06:00 + 24 hours = Tue 2026-03-03 10:00 -06:00, exactly then
              is in time
  evidence:   none in the record as known Wed 2026-03-04 12:00 -06:00; attempted 4 times without
              reaching anybody
  uncounted:  entry c1, Mon 2026-03-02 15:00 -06:00: nobody was reached
  uncounted:  entry c2, Tue 2026-03-03 09:00 -06:00: nobody was reached
  verdict:    overdue by 26 hours: due, and nothing in the record meets it
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
  remedy:     Reach the client, in any mode that goes both ways, and record when it was.
