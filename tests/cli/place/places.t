# Stays elsewhere: on the wait list, admitted, discharged. Nothing is paused by itself.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc place add C-0001 --kind incarceration --at todayT08:00
SANDBOX: nothing in this store is real
Recorded place.add in C-0001, now at revision 8-1e0d53e8
  added h1, Tue 2026-03-03 08:00 -06:00
  admitted h1, Tue 2026-03-03 08:00 -06:00
Pauses nothing by itself: a supervisor approves a pause, 'rsc excuse add C-0001 --because ... --from ... --through ... --approver ... --at ...'
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ brief place add C-0001 --kind state-hospital --at 2026-02-20 --waitlisted --note 'referred by the court'
Recorded place.add in C-0001, now at revision 9-fae6e6b9
  added h2, Fri 2026-02-20
  waitlisted h2, Fri 2026-02-20
Pauses nothing by itself: a supervisor approves a pause, 'rsc excuse add C-0001 --because ... --from ... --through ... --approver ... --at ...'
$ brief place set C-0001 --admitted 2026-02-25
Recorded place.set in C-0001, now at revision 10-e51cb999
  admitted h2, Wed 2026-02-25
$ brief place set C-0001 h2 --discharged 2026-03-01 --on-medication
Recorded place.set in C-0001, now at revision 11-81a5bbf2
  discharged h2, Sun 2026-03-01
$ brief place set C-0001 --discharged now
Recorded place.set in C-0001, now at revision 12-bd2cfb9b
  discharged h1, Tue 2026-03-03 10:00 -06:00
$ rsc place list C-0001
SANDBOX: nothing in this store is real
placements (2)
  id  occurred                   by     what
----  -------------------------  -----  -------------------------------------------------------------------------------------------------------------------------------------
  h1  2026-03-03T08:00:00-06:00  W-ana  kind=incarceration  admitted=2026-03-03T08:00:00-06:00  discharged=2026-03-03T10:00:00-06:00
  h2  2026-02-20                 W-ana  note=referred by the court  kind=state-hospital  waitlisted=2026-02-20  admitted=2026-02-25  discharged=2026-03-01  on_medication=yes


$ rsc place list C-0001 --json | jq -c '.placements[1] | [.waitlisted.occurred, .admitted.occurred, .discharged.occurred, .on_medication]'
["2026-02-20","2026-02-25","2026-03-01",true]
$ rsc place add C-0001 --kind detoxification --provider P-clinic --at now -n
SANDBOX: nothing in this store is real
Would record place.add in C-0001
  added h3, Tue 2026-03-03 10:00 -06:00
  admitted h3, Tue 2026-03-03 10:00 -06:00
  /placements/2/id: added "h3"
  /placements/2/occurred: added "2026-03-03T10:00:00-06:00"
  /placements/2/recorded: added "2026-03-03T10:00:00-06:00"
  /placements/2/by: added "W-ana"
  /placements/2/kind: added "detoxification"
  /placements/2/provider: added "P-clinic"
  /placements/2/admitted/occurred: added "2026-03-03T10:00:00-06:00"
  /placements/2/admitted/recorded: added "2026-03-03T10:00:00-06:00"
  /placements/2/admitted/by: added "W-ana"
Pauses nothing by itself: a supervisor approves a pause, 'rsc excuse add C-0001 --because ... --from ... --through ... --approver ... --at ...'
Owed:
  open  follow-up.hospital-7d         by Sun 2026-03-08  Seen within 7 days of a hospital stay
  open  follow-up.hospital-30d        by Tue 2026-03-31  Seen within 30 days of a hospital stay
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  and 3 more: rsc explain C-0001 --verdict open
$ rsc place add C-0001 --kind detoxification --provider P-clinic --at now --json | jq -c '[.act, .revision, .entries]'
["place.add","13-2f9b6971",[{"id":"h3","what":"added","occurred":"2026-03-03T10:00:00-06:00"},{"id":"h3","what":"admitted","occurred":"2026-03-03T10:00:00-06:00"}]]
$ rsc place set C-0001 --admitted 2026-03-03T09:00 --discharged todayT09:30 -n
2| rsc: h3 has 'admitted' already, of 2026-03-03T10:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 h3 --reason ...', and enter it anew
[4]

# What is refused.
$ rsc place add C-0001 --kind jail --at 2026-02-30
2| rsc: 2 options are wrong or missing [date.impossible]
2| error: --at: '2026-02-30' names a day that does not exist [date.impossible]
2|   to do: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
2| error: --kind: 'jail' is not known [usage.bad-value]
2|   to do: did you mean incarceration? one of acute, detoxification, state-hospital, residential, emergency-department, incarceration, shelter
[2]
$ rsc place add C-0001 --kind incarceratoin --at today
2| rsc: --kind: 'incarceratoin' is not known [usage.bad-value]
2|   hint: did you mean incarceration? one of acute, detoxification, state-hospital, residential, emergency-department, incarceration, shelter
[2]
$ rsc place add C-0001
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --kind is needed: Which kind of place [usage.missing]
2|   to do: Which kind of place: acute, detoxification, state-hospital, residential, emergency-department, incarceration, shelter
[2]
$ rsc place add C-0001 --kind acute --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc place add C-0001 --kind acute --at 2026-03-04
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:193:19: error: an entry occurred in the future [check.entry-future]
2|   at: /placements/3/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
2| cases/aa/C-0001.json:198:21: error: an entry occurred in the future [check.entry-future]
2|   at: /placements/3/admitted/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc place set C-0001
2| rsc: --admitted, --ready or --discharged is needed [usage.missing]
2|   hint: for example --discharged today
[2]
$ rsc place set C-0001 h1 --discharged today
2| rsc: h1 has 'discharged' already, of 2026-03-03T10:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 h1 --reason ...', and enter it anew
[4]
$ rsc place set C-0001 h2 --admitted 2026-02-25
2| rsc: h2 has 'admitted' already, of 2026-02-25 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 h2 --reason ...', and enter it anew
[4]
$ rsc place set C-0001 h9 --discharged today
2| rsc: the record has no stay 'h9' [usage.not-found]
2|   hint: there are h1, h2, h3
[5]
$ rsc place set C-0001 --discharged 2026-03-02
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:191:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /placements/2/discharged/occurred
2|   expected: no earlier than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-02
2|   to do: correct one of the two dates
2| cases/aa/C-0001.json:191:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /placements/2/discharged/occurred
2|   expected: no earlier than the admission on 2026-03-03T10:00:00-06:00
2|   found: 2026-03-02
2|   to do: correct one of the two dates
[3]
$ rsc place set C-0001 --discharged +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:191:21: error: an entry occurred in the future [check.entry-future]
2|   at: /placements/2/discharged/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc place set C-0001 --discharged now -q -o /dev/null
$ rsc place set C-0001 --discharged now
2| rsc: no stay is open: none lacks 'discharged' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section placements' lists; one that is not there yet is added first
[5]
$ rsc place set C-0099 --discharged now
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc place add C-0001 --kind acute --at now --if-match 7-f0f97181
2| rsc: cases/aa/C-0001.json is at revision 14-9a7fdeb5, not at 7-f0f97181 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc place list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
