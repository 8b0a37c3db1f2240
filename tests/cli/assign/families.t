# RSC-F counts families, not their members: 15 families of three are full, the 16th is refused.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ client() { rsc intake add --case C-1$1 --source ciu --level RSC --at todayT08:00 --consents todayT08:00 --given-name Client --family-name No-$1 --birth-date 1980-01-01 --enrolled today -q -o /dev/null; }
$ lead() { rsc assign add C-1$1 --worker $2 --level $3 --level-reason highest-risk --at now -q -o /dev/null; }
$ family() { client $1; rsc client family C-1$1 --relationship son --birth-date 2015-05-05 -q -o /dev/null; rsc client family C-1$1 --relationship daughter --birth-date 2017-07-07 -q -o /dev/null; }
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16; do family $i; done
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14; do lead $i W-cho RSC-F; done
$ rsc assign room --level RSC-F
SANDBOX: nothing in this store is real
worker  RSC-F  limit  room
------  -----  -----  ----
W-ana       0     14    14
W-cho      14     15     1
$ lead 15 W-cho RSC-F
$ rsc assign room --level RSC-F
SANDBOX: nothing in this store is real
worker  RSC-F  limit  room
------  -----  -----  ----
W-ana       0     14    14
$ rsc assign add C-116 --worker W-cho --level RSC-F --level-reason highest-risk --at now
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/0b/C-116.json: error: caseload.rsc-f: At most 15 families for an RSC-F (coordination-policy-cars 2.B.1 bullet 2) [act.refused]
2|   expected: A full-time family coordinator serves no more than 15 families at a time, each counted once however many members it has.
2|   found: 16 of 15
2|   to do: Room for RSC-F: W-ana (0 of 14); 'rsc assign add C-116 --worker W-ana ...'. Reassign families until the caseload is back within 15. Or a supervisor lets it pass: --override caseload.rsc-f --reason ...
[4]
