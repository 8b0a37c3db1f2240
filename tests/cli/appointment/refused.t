# What is refused of an appointment.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc appointment add C-0001 --service medcal --scheduled 2026-13-01 --at now 2>&1 | sed 's/ one of recovery.*/ .../'
rsc: 2 options are wrong or missing [date.impossible]
error: --scheduled: '2026-13-01' names a day that does not exist [date.impossible]
  to do: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
error: --service: 'medcal' is not known [usage.bad-value]
  to do: did you mean medical? ...
$ rsc appointment add C-0001 --at now 2>&1 | sed 's/recovery-support-coordination,.*/.../'
rsc: 2 options are wrong or missing [usage.missing]
error: --scheduled is needed: When it is to be [usage.missing]
  to do: for example --scheduled now, or a day
error: --service is needed: For which service [usage.missing]
  to do: For which service: ...
$ rsc appointment add C-0001 --service medical --scheduled 2026-03-08T02:30 --at now
2| rsc: --scheduled: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc appointment add C-0001 --service medical --scheduled 2026-11-01T01:15 --at now
2| rsc: --scheduled: the clock change repeats the time 2026-11-01T01:15 [instant.wall-time]
2|   hint: write the offset: 2026-11-01T01:15:00-05:00 or 2026-11-01T01:15:00-06:00
[2]
$ rsc appointment add C-0001 --service medical --scheduled +7d --at +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:139:19: error: an entry occurred in the future [check.entry-future]
2|   at: /appointments/0/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc appointment set C-0001 --result kept --at today
2| rsc: no appointment is open: none lacks 'outcome' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section appointments' lists; one that is not there yet is added first
[5]
$ rsc appointment set C-0001 q9 --result kept --at today
2| rsc: the record has no appointment 'q9' [usage.not-found]
2|   hint: there is none yet
[5]
$ rsc appointment add C-0001 --service medical --scheduled 2026-03-03T09:30 --at 2026-03-02 -q -o /dev/null
$ rsc appointment set C-0001 --result kpt
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --result: 'kpt' is not known [usage.bad-value]
2|   to do: did you mean kept? one of kept, missed, cancelled
[2]
$ rsc appointment set C-0001 --result kept --at 2026-03-16
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:145:21: error: an entry occurred in the future [check.entry-future]
2|   at: /appointments/0/outcome/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-16
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc appointment set C-0001 --result kept --at todayT09:30 -q -o /dev/null
$ rsc appointment set C-0001 q1 --result missed --barrier illness --at todayT09:30
2| rsc: q1 has 'outcome' already, of 2026-03-03T09:30:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 q1 --reason ...', and enter it anew
[4]
$ rsc appointment set C-0001 --result missed --barrier illness --at todayT09:30
2| rsc: no appointment is open: none lacks 'outcome' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section appointments' lists; one that is not there yet is added first
[5]
$ rsc appointment set C-0099 --result kept --at today
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc appointment add C-0001 --service medical --scheduled +7d --at now --provider P-none -q -n 2>&1 | sed -n '/warning/,$p'
$ rsc appointment add C-0001 --service medical --scheduled +7d --at now --provider P-none -n 2>&1 | sed -n '/warning/,$p'
cases/aa/C-0001.json:158:19: warning: a provider is not in the store [check.unknown-provider]
  at: /appointments/1/provider
  expected: a provider of the store
  found: 'P-none'
  to do: add the provider or correct the id
