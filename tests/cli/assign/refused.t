# Assigning is for a supervisor.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc assign add C-0002 --worker W-cho --level CM --at now --by W-ana
2| rsc: assigning is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc assign transfer C-0001 --to W-cho --at now --by W-ana
2| rsc: assigning is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc assign step-down C-0001 --at now --by W-cho
2| rsc: assigning is for a supervisor, and W-cho is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc assign step-up C-0002 --at now --by W-cho
2| rsc: assigning is for a supervisor, and W-cho is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc assign add C-0002 --worker W-cho --level CM --at now --by W-none
2| rsc: --by: there is no worker 'W-none' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]

# What does not fit the state of the case.
$ rsc assign add C-0001 --worker W-cho --level RSC-I --level-reason highest-risk --at now
2| rsc: W-ana leads the case already, by a1 [act.state]
2|   hint: 'rsc assign transfer C-0001 --to ... --at ...' hands it on, 'rsc assign step-down' and 'rsc assign step-up' at another level; --secondary adds a worker beside
[4]
$ rsc assign step-up C-0001 --at now
2| rsc: the client is on RSC-I already [act.state]
2|   hint: 'rsc assign transfer C-0001 --to ... --at ...' changes the worker
[4]
$ rsc assign transfer C-0002 --to W-cho --at now
2| rsc: nobody leads the case [act.state]
2|   hint: 'rsc assign add C-0002 --worker ... --level ... --at ...' assigns a worker
[4]
$ rsc assign step-down C-0002 --at now
2| rsc: nobody leads the case [act.state]
2|   hint: 'rsc assign add C-0002 --worker ... --level ... --at ...' assigns a worker
[4]
$ rsc assign end C-0002 --at now --because other
2| rsc: nobody leads the case [act.state]
2|   hint: name the assignment; 'rsc assign list C-0002' lists them
[4]
$ rsc assign end C-0001 a7 --at now --because other
2| rsc: the record has no assignment 'a7' [usage.not-found]
2|   hint: there are a1
[5]
$ rsc assign end C-0001 --at now --because coverage -q -o /dev/null
$ rsc assign end C-0001 a1 --at now --because coverage
2| rsc: a1 has 'ended' already, of 2026-03-03T10:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 a1 --reason ...', and enter it anew
[4]
$ rsc assign step-down C-0001 --at now
2| rsc: nobody leads the case [act.state]
2|   hint: 'rsc assign add C-0001 --worker ... --level ... --at ...' assigns a worker
[4]

# Words, missing options, ids and times.
$ rsc assign add C-0002 --worker 'W cho' --level RSC --level-reason highest-rsk --at now
2| rsc: 3 options are wrong or missing [usage.bad-value]
2| error: --worker: 'W cho' is no id [usage.bad-value]
2|   to do: an id holds letters, digits and hyphens
2| error: --level: 'RSC' is not known [usage.bad-value]
2|   to do: did you mean RSC-I? one of RSC-I, RSC-F, CM
2| error: --level-reason: 'highest-rsk' is not known [usage.bad-value]
2|   to do: did you mean highest-risk? one of highest-risk, special-grant, clinical, light-coordination, acuity
[2]
$ rsc assign add C-0002
2| rsc: 3 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --worker is needed: Who serves [usage.missing]
2|   to do: for example --worker ID
2| error: --level is needed: At which level [usage.missing]
2|   to do: At which level: RSC-I, RSC-F, CM
[2]
$ rsc assign add C-0002 --worker W-cho --level CM --at now --levle-reason clinical
2| rsc assign add has no option --levle-reason [usage.unknown-option]
2|   hint: did you mean --level-reason?
[2]
$ rsc assign ad C-0002
2| rsc: there is no command 'assign ad' [usage.unknown-command]
2|   hint: did you mean 'rsc assign add'?
[2]
$ rsc assign transfer C-0002 --at 2026-03-08T02:30 --to W-cho
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc assign add C-0002 --worker W-cho --level CM --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc assign add C-0002 --worker W-cho --level CM --at 2026-03-03T10:00:01
2| rsc: the record would contradict itself [record.invalid]
2| cases/f7/C-0002.json:26:19: error: an entry occurred in the future [check.entry-future]
2|   at: /assignments/0/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-03T10:00:01-06:00
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc assign add C-0002 --worker W-none --level CM --at now
2| rsc: the record would contradict itself [record.invalid]
2| cases/f7/C-0002.json:29:17: error: a worker is not in the store [check.unknown-worker]
2|   at: /assignments/0/worker
2|   expected: a worker of the store
2|   found: 'W-none'
2|   to do: add the worker or correct the id
[3]
$ rsc assign add C-0099 --worker W-cho --level CM --at now
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc assign add C-0002 --worker W-cho --level CM --at now --if-match 2-6a0e5ed0
2| rsc: cases/f7/C-0002.json is at revision 1-6a0e5ed0, not at 2-6a0e5ed0 [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc assign end C-0001 --at now --because illnes
2| rsc: --because: 'illnes' is not known [usage.bad-value]
2|   hint: one of transfer, step-down, step-up, discharge, coverage, other
[2]
$ rsc assign end C-0001
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --because is needed: Why it ended [usage.missing]
2|   to do: Why it ended: transfer, step-down, step-up, discharge, coverage, other
[2]
$ rsc assign room --level RSC
2| rsc: --level: 'RSC' is no level [usage.bad-value]
2|   hint: one of RSC-I, RSC-F, CM
[2]
$ rsc assign room --level CM --as-of 2026-02-30
2| rsc: --as-of: '2026-02-30' names a day that does not exist [date.impossible]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc assign list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc assign add C-0002 --worker W-cho --level CM --at now -q -o /dev/null
$ rsc assign transfer C-0002 --at now
2| rsc: --to is needed: who leads from then on [usage.missing]
2|   hint: 'rsc assign room' shows who has room
[2]
$ rsc assign transfer C-0002 --at 2026-03-01 --to W-ana
2| rsc: the record would contradict itself [record.invalid]
2| cases/f7/C-0002.json:32:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /assignments/0/ended/occurred
2|   expected: no earlier than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-01
2|   to do: correct one of the two dates
[3]
$ rsc assign step-up C-0002 --at now --level CM
2| rsc: --level: 'CM' is no such level [usage.bad-value]
2|   hint: RSC-I or RSC-F
[2]
$ rsc assign step-up C-0002 --at now --to W-ana
2| rsc: assign.step-up is refused: nothing was written [act.refused]
2| cases/f7/C-0002.json: error: level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1) [act.refused]
2|   expected: RSC is kept for clients with the greatest risk and need and for those who come under a special grant or project. Each assignment to RSC says which of these it is.
2|   found: lacking: the reason for the level
2|   to do: 'rsc assign step-up C-0002 ... --level-reason ...'. Record the reason for which the client is on RSC. Or a supervisor lets it pass: --override level.reason --reason ...
[4]
