# An instrument that is due, one that was asked for, one that is done.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc outcome add C-0001 --instrument GPRA --stage intake --opens 2026-03-02 --closes 2026-03-09 --at today
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0001, now at revision 8-13ae1d04
  added o1, Tue 2026-03-03
Cannot be judged:
  undetermined  outcome.instruments  lacking: who completes the outcome instruments  Outcome instruments inside their window
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc outcome add C-0001 --instrument satisfaction --stage on-request --at today | head -3
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0001, now at revision 9-a2fa5a0a
  added o2, Tue 2026-03-03
$ rsc outcome add C-0001 --instrument state --stage intake --at today --completed todayT09:00 | head -4
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0001, now at revision 10-66db9516
  added o3, Tue 2026-03-03
  completed o3, Tue 2026-03-03 09:00 -06:00
$ rsc outcome list C-0001
SANDBOX: nothing in this store is real
outcomes (3)
  id  occurred    by     what
----  ----------  -----  -------------------------------------------------------------------
  o1  2026-03-03  W-ana  instrument=GPRA  stage=intake  window=2026-03-02..2026-03-09
  o2  2026-03-03  W-ana  instrument=satisfaction  stage=on-request
  o3  2026-03-03  W-ana  instrument=state  stage=intake  completed=2026-03-03T09:00:00-06:00


$ rsc explain C-0001 outcome.satisfaction
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)

C-0001~outcome.satisfaction~o2~2026-03-03
  Satisfaction asked when the county wants it
  clause:     When the county asks for it, the client is given a satisfaction instrument. No
              time is set.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 24
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.4, bullet 16
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    satisfaction instrument asked for, entry o2: 2026-03-03 (no time of day recorded)
  clock:      the policy states no time: owed until it is done
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00
  verdict:    open: not done yet; the policy states no time
  owner:      W-ana (coordinator)
  reading:    Q33: The day of discharge still counts as served. An obligation that discharge or
              a change of level cuts off ahead of its due time is not-applicable. One that had
              fallen due without being met turns into missed on the following day, and doing it
              later does not count. What falls due at discharge or after it (outcomes,
              follow-up) stays.
  remedy:     Give the client the satisfaction instrument and record its completion.

# Without an entry the newest that is open is completed; then the one that is named.
$ rsc outcome complete C-0001 --at today -n
SANDBOX: nothing in this store is real
Would record outcome.complete in C-0001
  completed o2, Tue 2026-03-03
  /outcomes/1/completed/occurred: added "2026-03-03"
  /outcomes/1/completed/recorded: added "2026-03-03T10:00:00-06:00"
  /outcomes/1/completed/by: added "W-ana"
Met:
  met  outcome.satisfaction  2026-03-03  Satisfaction asked when the county wants it
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc outcome complete C-0001 --at todayT09:30 --json | jq -c '[.act, .revision, .entries, (.met | map(.rule))]'
["outcome.complete","11-6ab825eb",[{"id":"o2","what":"completed","occurred":"2026-03-03T09:30:00-06:00"}],["outcome.satisfaction"]]
$ rsc explain C-0001 outcome.satisfaction
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)

C-0001~outcome.satisfaction~o2~2026-03-03
  Satisfaction asked when the county wants it
  clause:     When the county asks for it, the client is given a satisfaction instrument. No
              time is set.
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.2, bullet 24
  source:     Recovery Support Coordination and Case Management: Policy and Procedure (CARS
              revision), section 2.B.4, bullet 16
  revision:   milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day
              this began
  trigger:    satisfaction instrument asked for, entry o2: 2026-03-03 (no time of day recorded)
  clock:      the policy states no time: owed until it is done
  evidence:   entry o2, Tue 2026-03-03 09:30 -06:00; written down Tue 2026-03-03 10:00 -06:00 by
              W-ana
  verdict:    met: done in time
  owner:      W-ana (coordinator)
  reading:    Q33: The day of discharge still counts as served. An obligation that discharge or
              a change of level cuts off ahead of its due time is not-applicable. One that had
              fallen due without being met turns into missed on the following day, and doing it
              later does not count. What falls due at discharge or after it (outcomes,
              follow-up) stays.
$ rsc outcome complete C-0001 o1 --at today | head -3
SANDBOX: nothing in this store is real
Recorded outcome.complete in C-0001, now at revision 12-26fb0c1a
  completed o1, Tue 2026-03-03
$ rsc outcome list C-0001 --json | jq -c '.outcomes[] | [.id, .instrument, .stage, .opens, .closes, .completed.occurred]'
["o1","GPRA","intake",null,null,"2026-03-03"]
["o2","satisfaction","on-request",null,null,"2026-03-03T09:30:00-06:00"]
["o3","state","intake",null,null,"2026-03-03T09:00:00-06:00"]

# An instrument is completed once; there is nothing left to complete.
$ rsc outcome complete C-0001 o1 --at today
2| rsc: o1 has 'completed' already, of 2026-03-03 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 o1 --reason ...', and enter it anew
[4]
$ rsc outcome complete C-0001 --at today
2| rsc: no outcome instrument is open: none lacks 'completed' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section outcomes' lists; one that is not there yet is added first
[5]
$ rsc outcome complete C-0001 o7 --at today
2| rsc: the record has no outcome instrument 'o7' [usage.not-found]
2|   hint: there are o1, o2, o3
[5]
$ rsc outcome complete C-0001 o1
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc outcome add C-0001 --instrument GPRA --at today
2| rsc: --stage is needed: At which stage [usage.missing]
2|   hint: At which stage: intake, follow-up, discharge, on-request
[2]
$ rsc outcome add C-0001 --stage intake --at today
2| rsc: --instrument is needed: Which instrument [usage.missing]
2|   hint: Which instrument: GPRA, SUPRT, state, satisfaction, self-report, completion, other
[2]
$ rsc outcome add C-0001 --instrument GAF --stage intake --at today
2| rsc: --instrument: 'GAF' is not known [usage.bad-value]
2|   hint: one of GPRA, SUPRT, state, satisfaction, self-report, completion, other
[2]
$ rsc outcome add C-0001 --instrument GPRA --stage later --at today
2| rsc: --stage: 'later' is not known [usage.bad-value]
2|   hint: one of intake, follow-up, discharge, on-request
[2]
$ rsc outcome add C-0001 --instrument GPRA --stage follow-up --opens 2026-10-01 --closes 2026-08-01 --at today
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:189:19: error: an interval ends before it begins [check.interval-reversed]
2|   at: /outcomes/3/window/closes
2|   expected: no earlier than 2026-10-01
2|   found: 2026-08-01
2|   to do: exchange or correct the two dates
[3]
$ rsc outcome add C-0001 --instrument GPRA --stage follow-up --opens 2026-02-30 --at today
2| rsc: --opens and --closes go together [usage.missing]
2|   hint: give both, or neither
[2]
$ rsc outcome add C-0001 --instrument GPRA --stage follow-up --at today --completed +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:188:21: error: an entry occurred in the future [check.entry-future]
2|   at: /outcomes/3/completed/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc outcome list C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
