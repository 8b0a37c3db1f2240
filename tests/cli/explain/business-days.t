# Business days are counted one by one.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc explain C-1 assignment.one-business-day
C-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

C-1~assignment.one-business-day~r1~2026-03-02
  Assigned within one business day
  clause:     Where there are no emergency needs, the team supervisor studies the intake screen
              and assigns somebody by the end of the next business day after the consent forms
              came.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.C.1
  revision:   milwaukee-coordination@cars, in force from 2020-01-01; it was in force on the day
              this began
  trigger:    consent forms received, or else the notification, entry r1: Mon 2026-03-02 10:00
              -06:00
  clock:      2026-03-02; 2026-03-03 is business day 1; due at its end, Tue 2026-03-03 23:59:59
              -06:00 (holidays of wisconsin-state)
  evidence:   entry a1, Tue 2026-03-03 09:00 -06:00; written down Tue 2026-03-03 09:05 -06:00 by
              S-lee
  verdict:    met: done in time
  owner:      S-lee (supervisor)
  reading:    Q10: The limit is the end of the local day that is the next business day (from a
              Friday, Saturday or Sunday it is Monday) after the consent forms were received or,
              if the record does not show their receipt, after the CIU gave notice. Lateness is
              counted in business days; a Saturday, Sunday or holiday is taken as the business
              day that follows it, so a late assignment is late by at least 1. The holiday file
              is versioned, and a cut-off hour is available as an option.
  reading:    Q36: Under A45 both contacts, with the CIU and with the consumer, must be two-way.
              A52, A53 and A54 belong to the branch for clients with no emergency needs, so an
              emergency makes them not-applicable.
  reading:    Q37: If they exist before the trigger, these count: a plan that is signed, a team
              that is formed, an assignment. A contact made earlier does not. If a full SCCP is
              signed within the seven days, that satisfies the deadline for the preliminary one.
              A version that lacks a crisis plan satisfies nothing, completes nothing and
              anchors nothing.
