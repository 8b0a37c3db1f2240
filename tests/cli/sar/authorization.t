# An authorization that runs out: due on its last day, a gap from the day after, for as long as the client is
# served.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ why() { rsc explain "$@" | grep -e '^C-0001~' -e clock: -e evidence: -e verdict:; }
$ rsc sar draft C-0001 --kind initial --at today --line housing@P-shelter:30:2026-03-03..2026-04-10 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 8-0807cbb7
  added s1, Tue 2026-03-03
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 9-9715cf17
  submitted s1, Tue 2026-03-03 10:00 -06:00
$ why C-0001 authorization.current
2| rsc: C-0001 has no obligation of 'authorization.current' [explain.nothing]
2|   hint: 'rsc explain C-0001' lists those there are
[1]
$ rsc sar decide C-0001 --approved --at today
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 10-15ec0489
  approved s1, Tue 2026-03-03
Owed:
  open  contact-information.verified               by Wed 2026-04-01  Address and phone number checked
  open  services.monitored                         by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                                  by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                                by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic                            by Wed 2026-04-01  Acuity Index every 30 days
  open  authorization.current (housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  and 1 more: rsc explain C-0001 --verdict open
$ why C-0001 authorization.current --as-of 2026-04-01
C-0001~authorization.current~s1~2026-04-10~housing/P-shelter
  clock:      good through 2026-04-10; the next must begin no later than the day after
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00
  verdict:    open: not due yet
$ export RSC_NOW=2026-04-20T10:00:00-05:00
$ why C-0001 authorization.current --as-of 2026-04-10
C-0001~authorization.current~s1~2026-04-10~housing/P-shelter
  clock:      good through 2026-04-10; the next must begin no later than the day after
  evidence:   none in the record as known Mon 2026-04-20 10:00 -05:00
  verdict:    open: not due yet
$ rsc explain C-0001 authorization.current --as-of 2026-04-11
C-0001 as of Sat 2026-04-11 23:59:59 -05:00, as known Mon 2026-04-20 10:00 -05:00 (SANDBOX: not real)

C-0001~authorization.current~s1~2026-04-10~housing/P-shelter
  Authorizations do not lapse on RSC
  clause:     On RSC each authorized service goes on without a day between one authorization and
              the next.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 16
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    first day of what ran out, entry s1: 2026-03-03
  clock:      good through 2026-04-10; the next must begin no later than the day after
  evidence:   none in the record as known Mon 2026-04-20 10:00 -05:00
  verdict:    overdue by 1 day: due, and nothing in the record meets it
  owner:      W-ana (coordinator)
  reading:    Q50: Each end of an authorized service line, meaning one service with one
              provider, of a client who is still served gives one row, due on the line's last
              day. If the next authorized line follows with no day between, the row is met; with
              a day between, it is overdue; once the gap has been closed, it is met-late by as
              many days as the gap lasted. Q33 says what discharge does.
  remedy:     Submit an extension request, and see that it is approved from the day after the
              last authorized one.
$ why C-0001 authorization.current
C-0001~authorization.current~s1~2026-04-10~housing/P-shelter
  clock:      good through 2026-04-10; the next must begin no later than the day after
  evidence:   none in the record as known Mon 2026-04-20 10:00 -05:00
  verdict:    overdue by 10 days: due, and nothing in the record meets it

# The next line from the day after closes the gap; a later one closes it late.
$ rsc sar draft C-0001 --kind initial --at today --line housing@P-shelter:30:2026-04-15..2026-05-31 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 11-287e6f70
  added s2, Mon 2026-04-20
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 12-4586d7ea
  submitted s2, Mon 2026-04-20 10:00 -05:00
$ rsc sar decide C-0001 --approved --at today | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 13-be9a1ee7
  approved s2, Mon 2026-04-20
Met:
  met-late  authorization.current (housing/P-shelter)  late 4 days  Authorizations do not lapse on RSC
$ why C-0001 authorization.current
C-0001~authorization.current~s1~2026-04-10~housing/P-shelter
  clock:      good through 2026-04-10; the next must begin no later than the day after
  evidence:   entry s2, 2026-04-15 (no time of day recorded)
  verdict:    met-late by 4 days: done, but after it was due
C-0001~authorization.current~s2~2026-05-31~housing/P-shelter
  clock:      good through 2026-05-31; the next must begin no later than the day after
  evidence:   none in the record as known Mon 2026-04-20 10:00 -05:00
  verdict:    open: not due yet
$ rsc case void C-0001 s2 --reason 'from the wrong day' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 14-bcc4dcc4
  voided s2, Mon 2026-04-20 10:00 -05:00
$ rsc sar draft C-0001 --kind initial --at today --line housing@P-shelter:30:2026-04-11..2026-05-31 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 15-a0026d49
  added s3, Mon 2026-04-20
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 16-1d8157b1
  submitted s3, Mon 2026-04-20 10:00 -05:00
$ rsc sar decide C-0001 --approved --at today | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 17-e95d5572
  approved s3, Mon 2026-04-20
Met:
  met  authorization.current (housing/P-shelter)  2026-04-11  Authorizations do not lapse on RSC
$ why C-0001 authorization.current
C-0001~authorization.current~s1~2026-04-10~housing/P-shelter
  clock:      good through 2026-04-10; the next must begin no later than the day after
  evidence:   entry s3, 2026-04-11 (no time of day recorded)
  verdict:    met: done in time
C-0001~authorization.current~s3~2026-05-31~housing/P-shelter
  clock:      good through 2026-05-31; the next must begin no later than the day after
  evidence:   none in the record as known Mon 2026-04-20 10:00 -05:00
  verdict:    open: not due yet
