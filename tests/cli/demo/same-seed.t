# Same seed, same bytes; only the lock's file tells who wrote.
$ rsc demo a --cases 15 --seed 7 --as-of 2026-03-31 > a.out
$ rsc demo b --cases 15 --seed 7 --as-of 2026-03-31 > b.out
$ diff -r --exclude lock a b && echo same
same
$ sed 's/ a\b/ b/' a.out | diff - b.out && echo same
same

# Another seed, another agency.
$ rsc demo c --cases 15 --seed 8 --as-of 2026-03-31 > c.out
$ diff -rq --exclude lock a c > /dev/null
[1]

# Its last acts are done in the day's last minute: who works in it then is not told that the clock is behind.
$ rsc demo last --cases 3 --as-of 2026-03-31 -q -o out; export RSC_STORE=last RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ tail -1 last/audit/journal | jq -r .at
2026-03-31T23:59:00-05:00
$ rsc contact add demo-000001 --at now --mode phone --with client -o out
