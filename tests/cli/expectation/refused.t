# What is refused of an expectation.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc expectation add C-0001 --topics goals,rigths --at today
2| rsc: --topics: 'rigths' is not known [usage.bad-value]
2|   hint: did you mean rights? one of nature-of-services, goals, procedures, conduct, rights, schedule, costs, duration
[2]
$ rsc expectation add C-0001 --topics goals
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc expectation add C-0001 --topics goal,cost --at yesterday
2| rsc: 2 options are wrong or missing [usage.bad-value]
2| error: --topics: 'goal' is not known [usage.bad-value]
2|   to do: did you mean goals? one of nature-of-services, goals, procedures, conduct, rights, schedule, costs, duration
2| error: --topics: 'cost' is not known [usage.bad-value]
2|   to do: did you mean costs? one of nature-of-services, goals, procedures, conduct, rights, schedule, costs, duration
[2]
$ rsc expectation add C-0001 --topics goals --at 2026-03-03T10:30
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:139:19: error: an entry occurred in the future [check.entry-future]
2|   at: /expectations/0/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-03T10:30:00-06:00
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc expectation add C-0044 --topics goals --at today
2| rsc: there is no case C-0044 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc expectation add C-0001 --topic goals --at today
2| rsc expectation add has no option --topic [usage.unknown-option]
2|   hint: did you mean --topics?
[2]
$ rsc expectation add C-0001 --topics goals --at today --if-match 1-8c0429ca
2| rsc: cases/aa/C-0001.json is at revision 7-f0f97181, not at 1-8c0429ca [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc expectation add C-0001 --topics goals --at today --by 'Ana C'
2| rsc: --by: 'Ana C' is no worker id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc expectation list
2| rsc expectation list needs CASE [usage.missing]
2|   hint: see rsc expectation list --help
[2]
