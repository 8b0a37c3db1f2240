# What is refused of a consent.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc consent add C-0001 --at today
2| rsc: --kind is needed: Which kind [usage.missing]
2|   hint: Which kind: part2-disclosure, hipaa-release, treatment, feedback
[2]
$ rsc consent add C-0001
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --kind is needed: Which kind [usage.missing]
2|   to do: Which kind: part2-disclosure, hipaa-release, treatment, feedback
[2]
$ rsc consent add C-0001 --kind part2-disclosur --expires 2026-02-31 --at today
2| rsc: 2 options are wrong or missing [usage.bad-value]
2| error: --kind: 'part2-disclosur' is not known [usage.bad-value]
2|   to do: did you mean part2-disclosure? one of part2-disclosure, hipaa-release, treatment, feedback
2| error: --expires: '2026-02-31' names a day that does not exist [date.impossible]
2|   to do: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc consent add C-0001 --kind treatment --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc consent add C-0001 --kind treatment --at 2026-03-04
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:139:19: error: an entry occurred in the future [check.entry-future]
2|   at: /consents/0/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc consent add C-0001 --kind treatment --at today --expiers 2027-01-01
2| rsc consent add has no option --expiers [usage.unknown-option]
2|   hint: did you mean --expires?
[2]
$ rsc consent add C-0044 --kind treatment --at today
2| rsc: there is no case C-0044 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc consent revoke C-0001 --at now
2| rsc: no consent is open: none lacks 'revoked' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section consents' lists; one that is not there yet is added first
[5]
$ rsc consent add C-0001 --kind treatment --at today -q -o /dev/null
$ rsc consent revoke C-0001 k1
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc consent revoke C-0001 k4 --at now
2| rsc: the record has no consent 'k4' [usage.not-found]
2|   hint: there are k1
[5]
$ rsc consent revoke C-0001 k1 --at 2026-03-01
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:144:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /consents/0/revoked/occurred
2|   expected: no earlier than 2026-03-03
2|   found: 2026-03-01
2|   to do: correct one of the two dates
[3]
$ rsc consent revoke C-0001 k1 --at now -q -o /dev/null
$ rsc consent revoke C-0001 k1 --at now
2| rsc: k1 has 'revoked' already, of 2026-03-03T10:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 k1 --reason ...', and enter it anew
[4]
$ rsc consent list C-0044
2| rsc: there is no case C-0044 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
