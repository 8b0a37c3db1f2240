# The same inputs give the same bytes, whatever the number of threads.
$ rsc demo d --cases 60 --as-of 2026-03-31 > /dev/null
$ export RSC_STORE=d RSC_NOW=2026-03-31T23:00-05:00
$ for format in table json ndjson csv; do for n in 1 2 7 16; do rsc report compliance --list --format $format --threads $n | cksum; done | uniq | wc -l; done
1
1
1
1
$ for n in 1 7; do rsc report compliance --group-by rule --threads $n | cksum; done | uniq | wc -l
1
$ rsc report compliance --threads 0
2| rsc report compliance: --threads: '0' is no number from 1 to 256 [usage.bad-value]
2|   hint: see rsc report compliance --help
[2]
$ rsc report compliance --threads many
2| rsc report compliance: --threads: 'many' is no number from 1 to 256 [usage.bad-value]
2|   hint: see rsc report compliance --help
[2]
