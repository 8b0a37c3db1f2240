# On a terminal tables fit its width, verdicts have colours, and what is longer than it goes to a pager.
$ rsc demo s --cases 40 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001 TERM=xterm
$ terminal() { script -qec "stty cols $1 rows $2; $3" /dev/null < /dev/null | tr -d '\r'; }
$ export RSC_PAGER=
$ terminal 120 50 'rsc due --worker w-002 --color never' | sed -n '/^worker/,$p' | head -n 8
worker  subject      verdict       due         at     late           rule                  title          lacking
------  -----------  ------------  ----------  -----  -------------  --------------------  -------------  --------------
w-002   demo-000030  overdue       2026-03-06  -      25 days        emergency.sar         Preliminary …  preliminary-s…
w-002   demo-000030  overdue       2026-03-09  -      22 days        sccp.preliminary      Preliminary …  -
w-002   demo-000030  overdue       2026-03-12  -      19 days        referral.form         Referrals us…  the referral …
w-002   demo-000030  overdue       2026-03-13  -      18 days        team.systems          Every involv…  child-welfare
w-002   demo-000030  open          2026-04-01  -      -              emergency.team-plan   Final plan m…  -
w-002   demo-000030  open          2026-04-01  -      -              sccp.full             Full plan wi…  -
# Prose is cut, ids and dates never; a file is as wide as it comes.
$ terminal 100 50 'rsc report gaps --color never' | awk '{ if (length($0) > n) n = length($0) } END { print (n > 100) }'
0
$ terminal 90 50 'rsc due --worker w-002 -o due.txt'; grep -c 'Plan reviewed\|Preliminary plan within 7 days' due.txt; grep -c "$(printf '\033')" due.txt
4
0
[1]
# Colours: on a terminal alone, unless NO_COLOR is set, or as one says.
$ terminal 200 50 'rsc due --worker w-002' | grep '^w-002.*overdue' | head -n 1 | sed 's/\x1b/ESC/g'
w-002   demo-000030  ESC[1;31moverdueESC[0m       2026-03-06  -      25 days              emergency.sar         Preliminary plan sent with the first request      preliminary-sccp
$ terminal 200 50 'NO_COLOR=1 rsc due --worker w-002' | grep -c "$(printf '\033')"
0
[1]
$ terminal 200 50 'TERM=dumb rsc due --worker w-002' | grep -c "$(printf '\033')"
0
[1]
$ rsc due --worker w-002 | grep -c "$(printf '\033')"
0
[1]
$ rsc due --worker w-002 --color always | grep -c "$(printf '\033')"
8
$ rsc due --color sometimes
2| rsc: --color: there is no 'sometimes' [usage.bad-value]
2|   hint: one of auto, always, never
[2]
# A pager: RSC_PAGER, PAGER, less; none where there is no such program, or it fits, or it is not a table.
$ terminal 80 10 'RSC_PAGER="sed s/^/p:/" rsc due --worker w-002 --color never' | head -n 2
p:What is owed: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
p:SANDBOX: nothing in this store is real
$ terminal 80 10 'unset RSC_PAGER; PAGER="head -n 1" rsc due --worker w-002'
What is owed: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
$ terminal 80 10 'RSC_PAGER=no-such-pager rsc due --worker w-002 --color never' | head -n 1
What is owed: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
$ terminal 80 500 'RSC_PAGER="sed s/^/p:/" rsc due --worker w-002' | grep -c '^p:'
0
[1]
$ terminal 80 10 'RSC_PAGER="sed s/^/p:/" rsc due --worker w-002 --format csv' | grep -c '^p:'
0
[1]
$ terminal 80 10 'RSC_PAGER="head -n 1" rsc report compliance --fail-on overdue > out; echo $?'
1
$ terminal 80 10 'RSC_PAGER="head -n 1" rsc report compliance --fail-on overdue; echo $?' | tail -n 1
1
# A line on standard error says how far the reading is; of what comes on standard input nobody knows.
$ cat s/cases/*/*.json | jq -c . > few; for i in $(seq 40); do cat few; done > lines
$ reading() { script -qec "(cat lines; sleep 2) | rsc report compliance - $* > out.txt" /dev/null < /dev/null | tr '\r' '\n'; }
$ reading | grep -o '^[1-9][0-9]* records' | cut -d ' ' -f 2 | sort -u
records
$ reading -q | grep -c records
0
[1]
$ (cat lines; sleep 2) | rsc report compliance - 2>&1 > out.txt | wc -c
0
