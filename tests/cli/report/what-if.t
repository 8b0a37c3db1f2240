# The same cases by another revision: what would be late, of whom, which caps, how much work.
$ rsc demo store --cases 120 --as-of 2026-03-31 -q -o out
$ export RSC_STORE=store RSC_NOW=2026-03-31T20:00:00-05:00 RSC_BY=s-001
$ rsc report what-if --policy milwaukee-coordination@bhd -q
What if milwaukee-coordination@bhd were in force from 2020-01-01: AG-demo as of Tue 2026-03-31 20:00 -05:00
SANDBOX: nothing in this store is real
Case records judged by both: 120

rule                  due now  late now  due then  late then  more late
--------------------  -------  --------  --------  ---------  ---------
acuity.periodic           234        32         0          0        -32
contact.weekly            307        70       308         52        -18
level.cm-eligible          26         1        27          1          0
level.step-down            23         1        23          0         -1
sar.acuity                 37        11         0          0        -11
sar.acuity-documents       26         5         0          0         -5
sar.plan-attached           0         0         8          0          0
sccp.preliminary           54        15         0          0        -15
sccp.review               148        17        46          2        -15
service.choice             82         4        80         79        +75
team.periodic-cm          121        25       111          3        -22

late = met-late + overdue + missed

answers  would be late  no longer  of
-------  -------------  ---------  -------------------------------------------------------------
s-001                0          1  -
w-001               11          4  demo-000002, demo-000011, demo-000016, demo-000039 and 2 more
w-002               12         57  demo-000003, demo-000007, demo-000023, demo-000070 and 4 more
w-003                0          5  -
w-004               18          7  demo-000008, demo-000030, demo-000051, demo-000057 and 6 more
w-005               13         20  demo-000025, demo-000040, demo-000064, demo-000065 and 3 more
w-006               13         16  demo-000022, demo-000036, demo-000043, demo-000050 and 6 more
w-007                0          2  -
w-008                9          8  demo-000011, demo-000054, demo-000073, demo-000099 and 3 more

Nobody is over a cap by either.

asked for in a week, at least   now  then   more
-----------------------------  ----  ----  -----
acuity                         11.9   0.0  -11.9
contact                        37.0  37.0   +0.0
contact face-to-face           23.0   0.0  -23.0
contact-information            11.9  11.9   +0.0
plan-signed                    11.9   5.4   -6.5
team-meeting                   11.8   7.4   -4.4
$ rsc report what-if --policy milwaukee-coordination@cars -q | tail -12
Nothing would become late, and nothing would no longer be.

Nobody is over a cap by either.

asked for in a week, at least   now  then  more
-----------------------------  ----  ----  ----
acuity                         11.9  11.9  +0.0
contact                        37.0  37.0  +0.0
contact face-to-face           23.0  23.0  +0.0
contact-information            11.9  11.9  +0.0
plan-signed                    11.9  11.9  +0.0
team-meeting                   11.8  11.8  +0.0
$ rsc report what-if --policy milwaukee-coordination@bhd --from 2026-02-01 --list -q | tail -8
demo-000105  service.choice        2026-03-11  met       overdue         20 days  w-004
demo-000107  contact.weekly        2026-03-23  missed    met             -        w-006
demo-000107  service.choice        2026-03-31  met       overdue         0 days   w-006
demo-000108  level.cm-eligible     2025-08-29  overdue   met             11 days  w-002
demo-000108  sccp.review           2026-02-09  overdue   not asked       20 days  w-002
demo-000111  service.choice        2026-03-25  met       overdue         6 days   w-006
demo-000113  service.choice        2026-03-27  met       overdue         4 days   w-004
demo-000116  sccp.review           2026-02-13  met-late  not asked       9 days   w-003

# A pack beside the one in force; nothing is adopted by it.
$ rsc report what-if --policy florida-care-coordination -q --json | jq -c '[.schema, .policy, .from, .records, (.rules | length), (.changes | length > 100), ([.changes[] | .now] | unique), (.work | length)]'
["rsc.report.what-if/1","florida-care-coordination@guidance","2020-01-01",120,21,true,[null],6]
$ rsc policy list --json | jq -r '.revisions[] | select(.in_force != []) | .pack + "@" + .revision'
milwaukee-coordination@cars

# Both ways round the same obligations differ, and threads make no difference.
$ rsc policy adopt milwaukee-coordination@bhd --from 2019-01-01 --until 2019-12-31 -q -o out
$ rsc report what-if --policy milwaukee-coordination@bhd -q --threads 1 | cksum > one; rsc report what-if --policy milwaukee-coordination@bhd -q --threads 7 | cksum | cmp - one
$ rsc report what-if --policy milwaukee-coordination@none -q
2| rsc: pack milwaukee-coordination has no revision 'none' [usage.not-found]
2|   hint: 'rsc policy list' lists them
[5]
$ rsc report what-if -q
2| rsc report what-if needs --policy PACK@REVISION [usage.missing]
2|   hint: see rsc report what-if --help
[2]
$ rsc report what-if --policy milwaukee-coordination@bhd --from soon -q
2| rsc: --from: 'soon' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
