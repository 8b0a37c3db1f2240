# What is refused: words that are not known, what is missing, what is not there, what has ended already.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc client system C-0001 --system paroll --at today
2| rsc: --system: 'paroll' is not known [usage.bad-value]
2|   hint: did you mean parole? one of probation, parole, courts, child-welfare, w-2, aoda-treatment, mental-health, health-care, schools, housing, veterans, other
[2]
$ rsc client population C-0001 --population veterans --at 2026-02-30
2| rsc: 2 options are wrong or missing [date.impossible]
2| error: --at: '2026-02-30' names a day that does not exist [date.impossible]
2|   to do: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
2| error: --population: 'veterans' is not known [usage.bad-value]
2|   to do: did you mean veteran? one of adult, youth, pregnant, parent, veteran, homeless, re-entry, injection-drug-use, hiv, co-occurring, developmental-disability, elderly, special-grant, other
[2]
$ rsc client population C-0001
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --population is needed: Which [usage.missing]
2|   to do: Which: adult, youth, pregnant, parent, veteran, homeless, re-entry, injection-drug-use, hiv, co-occurring, developmental-disability, elderly, special-grant, other
[2]
$ rsc client guardian C-0001 --at today
2| rsc: --guardian is needed: Who [usage.missing]
2|   hint: for example --guardian '...'
[2]
$ rsc client family C-0001 --given-name May
2| rsc: --relationship is needed: To the client [usage.missing]
2|   hint: for example --relationship '...'
[2]
$ rsc client verify C-0001
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc client verfy C-0001 --at today
2| rsc: there is no command 'client verfy' [usage.unknown-command]
2|   hint: did you mean 'rsc client verify'?
[2]
$ rsc client set C-0001
2| rsc client set: nothing is set [usage.missing]
2|   hint: give what is to be set; --help lists the options
[2]
$ rsc client set C-0001 --birthdate 1988-04-12
2| rsc client set has no option --birthdate [usage.unknown-option]
2|   hint: did you mean --birth-date?
[2]
$ rsc client set C-0001 --birth-date 12.4.1988
2| rsc: --birth-date: '12.4.1988' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc client end C-0001 --at today
2| rsc client end needs ENTRY [usage.missing]
2|   hint: see rsc client end --help
[2]
$ rsc client end C-0001 y7 --at today
2| rsc: no population, system or guardianship has the id 'y7' [usage.not-found]
2|   hint: 'rsc client show' lists them
[5]
$ rsc client end C-0001 m1 --at today
2| rsc: no population, system or guardianship has the id 'm1' [usage.not-found]
2|   hint: 'rsc client show' lists them
[5]
$ rsc client end C-0001 y1 --at 2026-01-01
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:39:23: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /referral/systems/0/ended/occurred
2|   expected: no earlier than 2026-03-02T09:00:00-06:00
2|   found: 2026-01-01
2|   to do: correct one of the two dates
[3]
$ rsc client end C-0001 y1 --at today -q -o /dev/null
$ rsc client end C-0001 y1 --at today
2| rsc: y1 has 'ended' already, of 2026-03-03 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 y1 --reason ...', and enter it anew
[4]
$ rsc client verify C-0001 --at +1d --phone 1
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:12:21: error: an entry occurred in the future [check.entry-future]
2|   at: /client/contact_information/0/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc client verify C-0009 --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc client verify C-0001 --at today --if-match 7-00000000
2| rsc: cases/aa/C-0001.json is at revision 8-51f0c28f, not at 7-00000000 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc client verify C-0001 --at today --by W-zoe
2| rsc: --by: there is no worker 'W-zoe' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]
$ rsc client show C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ echo | rsc client set C-0001 --family-name - --reason misspelt
2| rsc: --family-name: '-' is an empty standard input [usage.bad-value]
2|   hint: write the text to it
[2]
