# A worker leaves: the whole caseload goes to another in one act.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ client() { rsc intake add --case C-1$1 --source ciu --level RSC --at todayT08:00 --consents todayT08:00 --given-name Client --family-name No-$1 --birth-date 1980-01-01 --enrolled today -q -o /dev/null; }
$ lead() { rsc assign add C-1$1 --worker $2 --level $3 --level-reason highest-risk --at now -q -o /dev/null; }
$ for i in 01 02 03; do client $i; lead $i W-ana RSC-I; done
$ rsc assign hand-over --from W-ana --to W-cho --at 2026-03-04 2>&1 | grep -c check.entry-future
8
$ rsc assign hand-over C-101 --from W-ana --to W-cho --at now -n
SANDBOX: nothing in this store is real
Would hand over 1 case from W-ana to W-cho
  C-101
  C-101 /assignments/0/ended/occurred: added "2026-03-03T10:00:00-06:00"
  C-101 /assignments/0/ended/recorded: added "2026-03-03T10:00:00-06:00"
  C-101 /assignments/0/ended/by: added "W-lee"
  C-101 /assignments/0/ended/reason: added "transfer"
  C-101 /assignments/1/id: added "a2"
  C-101 /assignments/1/occurred: added "2026-03-03T10:00:00-06:00"
  C-101 /assignments/1/recorded: added "2026-03-03T10:00:00-06:00"
  C-101 /assignments/1/by: added "W-lee"
  C-101 /assignments/1/worker: added "W-cho"
  C-101 /assignments/1/level: added "RSC-I"
  C-101 /assignments/1/reason: added "highest-risk"
$ rsc assign hand-over --from W-ana --to W-cho --at now --note 'leaves on Friday'
SANDBOX: nothing in this store is real
Handed over 4 cases from W-ana to W-cho
  C-0001
  C-101
  C-102
  C-103
$ rsc assign list C-102
SANDBOX: nothing in this store is real
assignments (2)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------------------------------------------------------------
  a1  2026-03-03T10:00:00-06:00  W-lee  worker=W-ana  level=RSC-I  reason=highest-risk  ended=2026-03-03T10:00:00-06:00 transfer
  a2  2026-03-03T10:00:00-06:00  W-lee  note=leaves on Friday  worker=W-cho  level=RSC-I  reason=highest-risk


$ tail -1 store/audit/journal | jq -c '[.act, (.files | length)]'; rsc audit verify
["assign.hand-over",4]
Journal: 47 lines, files: 16, findings: 0

# Some of them; each is looked at before any is written.
$ rsc assign hand-over C-101 C-103 --from W-cho --to W-ana --at now -q
SANDBOX: nothing in this store is real
Handed over 2 cases from W-cho to W-ana
  C-101
  C-103
$ rsc assign hand-over C-101 C-102 --from W-cho --to W-ana --at now
2| rsc: W-cho does not lead case C-101 [act.state]
2|   hint: 'rsc assign list C-101' shows who does
[4]
$ rsc assign hand-over C-101 C-404 --from W-ana --to W-cho --at now
2| rsc: there is no case C-404 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc assign hand-over --from W-ben --to W-cho --at now
2| rsc: W-ben leads no case [act.state]
2|   hint: 'rsc case list' lists who leads which
[4]
$ rsc assign hand-over --from W-ana --to W-lee --at now
2| rsc: W-lee has not the role of a coordinator [act.state]
2|   hint: 'rsc staff set W-lee --roles ...' gives roles
[4]
$ rsc assign hand-over --from W-ana --to W-ana --at now
2| rsc: --from and --to name the same worker [usage.bad-value]
2|   hint: name who takes over with --to
[2]
$ rsc assign hand-over --from W-ana --at now
2| rsc: --to is needed [usage.missing]
2|   hint: 'rsc assign room' shows who has room
[2]
$ rsc assign hand-over --from W-ana --to W-cho
2| rsc: --at is needed [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ RSC_BY=W-ana rsc assign hand-over --from W-ana --to W-cho --at now
2| rsc: handing over a caseload is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]

# The cap counts what is handed over already; with one over it, none goes.
$ for i in 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21; do client $i; lead $i W-cho RSC-I; done
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-ana       2     20    18
$ rsc assign hand-over --from W-ana --to W-cho --at now 2>&1 | grep -E 'error:|found:|rsc:'
rsc: assign.hand-over is refused: nothing was written [act.refused]
cases/e7/C-101.json: error: caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
  found: 21 of 20
cases/4d/C-103.json: error: caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
  found: 21 of 20
$ rsc case list --worker W-ana | tail -3
-----  ------  -----  ------  ----------  ----------  -------
C-101  K-0003  RSC-I  W-ana   2026-03-03  -                 0
C-103  K-0005  RSC-I  W-ana   2026-03-03  -                 0
$ rsc assign hand-over --from W-ana --to W-cho --at now --override caseload.cap --reason 'W-ana is gone' --json -q | jq -c '[.act, .figures, .difference[-2:]]'
["assign.hand-over",[{"name":"handed over","value":2}],["C-103 /assignments/3/reason: added \"highest-risk\"","let pass: caseload.rsc-i"]]
$ rsc case list --worker W-ana | tail -1
----  ------  -----  ------  --------  ----------  -------
