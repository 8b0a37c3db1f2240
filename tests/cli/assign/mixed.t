# Two roles: 10 of 20 RSC-I and 15 of 30 CM are a full load.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ client() { rsc intake add --case C-1$1 --source ciu --level RSC --at todayT08:00 --consents todayT08:00 --given-name Client --family-name No-$1 --birth-date 1980-01-01 --enrolled today -q -o /dev/null; }
$ lead() { rsc assign add C-1$1 --worker $2 --level $3 --level-reason highest-risk --at now -q -o /dev/null; }
$ for i in 01 02 03 04 05 06 07 08 09 10; do client $i; lead $i W-cho RSC-I; done
$ for i in 11 12 13 14 15 16 17 18 19 20 21 22 23 24; do client $i; lead $i W-cho CM; done
$ for i in 25 26; do client $i; done
$ rsc assign room --level CM
SANDBOX: nothing in this store is real
worker  CM  limit  room
------  --  -----  ----
W-ana    0     28    28
W-cho   14     15     1
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-ana       1     20    19
$ lead 25 W-cho CM
$ rsc assign room --level CM
SANDBOX: nothing in this store is real
worker  CM  limit  room
------  --  -----  ----
W-ana    0     28    28
$ rsc assign add C-126 --worker W-cho --level CM --at now
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/cc/C-126.json: error: caseload.mixed: Mixed caseload within one full load (coordination-policy-cars 2.B.1 bullet 1; coordination-policy-cars 2.B.1 bullet 2; coordination-policy-cars 2.B.3 bullet 1) [act.refused]
2|   expected: For a worker who serves at several levels, the share that each caseload takes of its own limit adds up to no more than the worker's full-time equivalent.
2|   found: 10/20 + 16/30
2|   to do: Room for CM: W-ana (0 of 28); 'rsc assign add C-126 --worker W-ana ...'. Reassign clients until the shares add up to no more than the worker's full-time equivalent. Or a supervisor lets it pass: --override caseload.mixed --reason ...
[4]
$ rsc assign add C-126 --worker W-cho --level RSC-I --level-reason highest-risk --at now 2>&1 | grep -E 'error:|found:'
cases/cc/C-126.json: error: caseload.mixed: Mixed caseload within one full load (coordination-policy-cars 2.B.1 bullet 1; coordination-policy-cars 2.B.1 bullet 2; coordination-policy-cars 2.B.3 bullet 1) [act.refused]
  found: 11/20 + 15/30
$ rsc assign add C-126 --worker W-cho --level CM --at now --override caseload.cap --reason 'until W-ana is back' -q | sed -n 2,4p
Recorded assign.add in C-126, now at revision 2-f93b9d33
  added a1, Tue 2026-03-03 10:00 -06:00
  overridden: caseload.mixed, by W-lee
