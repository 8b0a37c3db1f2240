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
