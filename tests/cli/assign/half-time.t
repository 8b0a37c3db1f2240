# Half of full time halves the cap.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ client() { rsc intake add --case C-1$1 --source ciu --level RSC --at todayT08:00 --consents todayT08:00 --given-name Client --family-name No-$1 --birth-date 1980-01-01 --enrolled today -q -o /dev/null; }
$ lead() { rsc assign add C-1$1 --worker $2 --level $3 --level-reason highest-risk --at now -q -o /dev/null; }
$ rsc staff fte W-cho --percent 50 --at 2026-03-01 --reason 'half time from March' -q -o /dev/null
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-ana       1     20    19
W-cho       0     10    10
$ for i in 01 02 03 04 05 06 07 08 09 10 11; do client $i; done
$ for i in 01 02 03 04 05 06 07 08 09 10; do lead $i W-cho RSC-I; done
$ rsc assign room
SANDBOX: nothing in this store is real
worker  RSC-I  limit  room
------  -----  -----  ----
W-ana       1     20    19
$ rsc assign add C-111 --worker W-cho --level RSC-I --level-reason highest-risk --at now 2>&1 | grep -E 'error:|found:'
cases/8a/C-111.json: error: caseload.rsc-i: At most 20 clients for an RSC-I (coordination-policy-cars 2.B.1 bullet 1) [act.refused]
  found: 11 of 20 at 50 % of full time
$ rsc assign add C-111 --worker W-cho --level CM --at now > /dev/null 2>&1
[4]

# What was right on its day stays right: the cap follows the share of each day.
$ rsc staff fte W-cho --percent 25 --at 2026-03-03 --note 'a mistake' -q -o out
$ rsc report compliance --rule caseload.rsc-i --list | tail -3
-------  --------------  ----------  ----------  -------  ------  -----------------------------  ---------
W-ana    caseload.rsc-i  2026-03-02  2026-03-02  met      -       1 of 20                        W-lee
W-cho    caseload.rsc-i  2026-03-03  2026-03-03  overdue  0 days  10 of 20 at 25 % of full time  W-lee
$ rsc staff void W-cho ft2 --reason 'mistyped' -q -o out; rsc report compliance --rule caseload.rsc-i --list | tail -3
-------  --------------  ----------  ----------  -------  -----------------------------  ---------
W-ana    caseload.rsc-i  2026-03-02  2026-03-02  met      1 of 20                        W-lee
W-cho    caseload.rsc-i  2026-03-03  2026-03-03  met      10 of 20 at 50 % of full time  W-lee
$ rsc staff list | tail -2
W-cho   coordinator  W-lee            50 %  2026-01-05  -
W-lee   supervisor   W-lee           100 %  2026-01-05  -
