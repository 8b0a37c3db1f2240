# Everything a supervisor wants in the morning.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ rsc report nightly | head -n 24
The night's report: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
SANDBOX: nothing in this store is real
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 40

First due day of the counts by rule: 2025-12-31
Fell due since then: 497
Of them, done in time: 388
In time: 78.0 %
Overdue now, since whenever: 39
Of those due, not to be judged from the record: 29
Open cases: 21
Of them, without a worker: 3
Workers over a cap: 0

Rules, those with most overdue and missed first
rule                          title                                             overdue  missed  late  undetermined  met  due  in time
----------------------------  ------------------------------------------------  -------  ------  ----  ------------  ---  ---  -------
contact-information.verified  Address and phone number checked                        2       4     1             1    2   10   20.0 %
referral.consents             Consent forms on hand at assignment                     6       0     0             0   10   16   62.5 %
emergency.sar                 Preliminary plan sent with the first request            2       2     0             0    1    5   20.0 %
contact.weekly                RSC client contacted every week                         0       3     0             4   45   52   86.5 %
purchase.urgent               Fund used only for what cannot wait                     1       2     0             0    0    3    0.0 %
referral.form                 Referrals use the RSC RSS Referral Form                 1       2     0             0    3    6   50.0 %
$ rsc report nightly --json | jq -c '[.schema, .agency, .records, (to_entries | map(select(.value | type == "array")) | map([.key, (.value | length > 0)]))]'
["rsc.report.nightly/1","AG-demo",40,[["policies",true],["rules",true],["workers",true],["queue",true],["items",true],["remedies",true],["months",true],["weeks",true],["sample",true]]]

# Each of its numbers is that of the report it comes from.
$ rsc report nightly --json > nightly.json
$ jq .overdue nightly.json > a; rsc due --json | jq .overdue | cmp - a && echo same
same
$ jq -c '[.items[].obligation]' nightly.json > a; rsc due --json | jq -c '[.items[].obligation]' | cmp - a && echo same
same
$ jq -c .workers nightly.json > a; rsc report caseload --json | jq -c .workers | cmp - a && echo same
same
$ jq -c .months nightly.json > a; rsc report trend --json | jq -c .months | cmp - a && echo same
same
$ jq -c .weeks nightly.json > a; rsc report forecast --weeks 6 --json | jq -c .weeks | cmp - a && echo same
same
$ jq -c '[.due, .met, ([.rules[].due] | add), ([.rules[].met] | add)]' nightly.json > a; rsc report compliance --since 2025-12-31 --json -q | jq -c '[.due, .met] | . + .' | cmp - a && echo same
same
$ rsc report nightly --format ndjson | jq -r .list | sort | uniq -c | sed 's/^ *//' | head -n 3
138 items
16 months
3 queue
$ rsc report nightly --part queue --format csv | head -n 2
agency,subject,why,since,days,level,due,verdict
AG-demo,demo-000021,referred,2026-03-06,25,CM,2026-03-09,overdue

# A sample that follows from the seed alone, whatever reads first.
$ rsc report nightly --sample 3 --part sample --format csv
agency,subject,rule,due,verdict,evidence,worker,obligation
AG-demo,demo-000038,team.periodic-cm,2026-02-15,met,t2,w-003,demo-000038~team.periodic-cm~t1~2026-01-16
AG-demo,demo-000036,contact.weekly,2026-01-11,undetermined,,w-002,demo-000036~contact.weekly~a1~2026-01-05
AG-demo,demo-000005,participant.adult,2026-03-26,met,,s-001,demo-000005~participant.adult~a1~2026-03-26
$ rsc report nightly --sample 3 --part sample --format csv --threads 1 > one; rsc report nightly --sample 3 --part sample --format csv --threads 7 | cmp - one && echo same
same
$ rsc report nightly --sample 3 --seed 2 --part sample --format csv | cmp -s - one || echo other
other
$ rsc report nightly --sample 0 --json | jq '.sample | length'
0

# A page that stands for itself: drawings that say their numbers, and how it was made.
$ rsc report nightly --format html -o n.html
$ grep -E '<h1>|<h2>|<figcaption>' n.html
<h1>The night&#39;s report</h1>
<figcaption>Done in time, by the month it fell due</figcaption>
<figcaption>Overdue now, by rule (the twelve with most)</figcaption>
<figcaption>Caseload in per cent of what the caps allow</figcaption>
<figcaption>What will fall due</figcaption>
<h2>Rules, those with most overdue and missed first</h2>
<h2>Caseloads by worker and level</h2>
<h2>Open cases without a worker</h2>
<h2>What is owed, by worker and client, the longest overdue first</h2>
<h2>What would satisfy it</h2>
<h2>Timeliness by month</h2>
<h2>What will fall due, by worker and week</h2>
<h2>Obligations drawn for review against the paper record</h2>
<h2>How this was made</h2>
$ grep -c 'role="img"' n.html
4
$ grep -o 'aria-label="Caseload[^"]*"' n.html
aria-label="Caseload in per cent of what the caps allow: w-001 15, w-002 24, w-003 23, w-004 24, w-005 5"
aria-label="Caseloads by worker and level, S-demo-1"
$ grep -E '<dt>' n.html | sed -E 's/[0-9a-f]{64}/HASH/'
<dt>Store</dt><dd>S-demo-1</dd>
<dt>Case records</dt><dd>40</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2020-01-01</dd>
<dt>SHA-256 of milwaukee-coordination</dt><dd>HASH</dd>
<dt>Digest of the records</dt><dd>HASH</dd>
<dt>Sample</dt><dd>10 drawn with seed 1</dd>
<dt>Program</dt><dd>rsc 0.1.0</dd>
$ grep -E 'https?:|<script|<link|<img' n.html
[1]

# Metrics for monitoring.
$ rsc report nightly --format openmetrics | grep -E '^rsc_(cases|obligations|records|report)|^# EOF' | sed 's/^# //'
rsc_records{agency="AG-demo"} 40
rsc_records_unreadable{agency="AG-demo"} 0
rsc_cases_open{agency="AG-demo"} 21
rsc_cases_unassigned{agency="AG-demo"} 3
rsc_obligations_overdue{agency="AG-demo"} 39
rsc_obligations_due{agency="AG-demo"} 497
rsc_obligations_met{agency="AG-demo"} 388
rsc_report_as_of_seconds{agency="AG-demo"} 1775019540
EOF
$ rsc report nightly --format openmetrics | grep -vE '^(# (TYPE|HELP|EOF)|rsc_[a-z_]+\{[^}]*\} [0-9]+$)'
[1]

# From cron: a set for everybody and for the team of each supervisor; status 1 when something is overdue.
$ mkdir sets
$ rsc report nightly --out-dir sets --fail-on overdue -q
sets/nightly-all.html
sets/nightly-all.json
sets/nightly-all.om
sets/nightly-s-001.html
sets/nightly-s-001.json
sets/nightly-s-001.om
[1]
$ ls -l sets | awk 'NR > 1 { print $1, $NF }'
-rw------- nightly-all.html
-rw------- nightly-all.json
-rw------- nightly-all.om
-rw------- nightly-s-001.html
-rw------- nightly-s-001.json
-rw------- nightly-s-001.om
$ cmp sets/nightly-all.html n.html && echo same
same
$ jq -r '[.items[].worker] | unique | join(" ")' sets/nightly-s-001.json
s-001 w-001 w-002 w-003 w-004 w-005
$ rsc report nightly --out-dir sets --fail-on never
2| rsc: --fail-on: there is no 'never' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
$ rsc report nightly --out-dir sets --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 2,
2|   "code": "usage.bad-value",
2|   "message": "--out-dir does not go together with --format, --group-by, --suppress-below and --names",
2|   "hint": "a set is a page, JSON and metrics, as they are"
2| }
[2]
$ rsc report nightly --out-dir nowhere
2| rsc: nowhere/nightly-all.html: No such file or directory [store.no-file]
2|   hint: the folder that it should lie in is not there: make it, or name another
[5]
$ rsc report nightly -C s -C s --format openmetrics
2| rsc: sets and metrics are of one store [usage.bad-value]
2|   hint: name one store with -C
[2]
