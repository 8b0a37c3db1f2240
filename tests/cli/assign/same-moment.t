# The last place, and two assignments at the same moment: exactly one succeeds.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ client() { rsc intake add --case C-1$1 --source ciu --level RSC --at todayT08:00 --consents todayT08:00 --given-name Client --family-name No-$1 --birth-date 1980-01-01 --enrolled today -q -o /dev/null; }
$ lead() { rsc assign add C-1$1 --worker $2 --level $3 --level-reason highest-risk --at now -q -o /dev/null; }
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do client $i; done
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18; do lead $i W-ana RSC-I; done
$ (lead 19 W-ana RSC-I 2> one; echo $? > one.status) & (lead 20 W-ana RSC-I 2> two; echo $? > two.status) & wait; sort one.status two.status
0
4
$ cat one two | grep -o 'caseload.rsc-i: .*'
caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
$ cat one two | grep -o 'Room for .*)'
Room for RSC-I: W-cho (0 of 20)
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-cho       0     20    20
$ rsc case list --worker W-ana --format csv | grep -c RSC-I
20
