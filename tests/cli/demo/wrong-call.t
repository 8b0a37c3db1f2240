# The last day is part of what is asked for: same call, same bytes, on any day.
$ rsc demo d
2| rsc demo needs --as-of DATE [usage.missing]
2|   hint: see rsc demo --help
[2]
$ rsc demo d --as-of 2026-2-3
2| rsc: --as-of: '2026-2-3' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc demo d --as-of 2026-03-31 --cases 0
2| rsc demo: --cases: '0' is no number from 1 to 10000000 [usage.bad-value]
2|   hint: see rsc demo --help
[2]
$ rsc demo d --as-of 2026-03-31 --seed some
2| rsc demo: --seed: 'some' is no number from 0 to 1000000000 [usage.bad-value]
2|   hint: see rsc demo --help
[2]
$ rsc demo --as-of 2026-03-31
2| rsc demo needs DIR [usage.missing]
2|   hint: see rsc demo --help
[2]
$ mkdir d; touch d/file
$ rsc demo d --as-of 2026-03-31
2| rsc: d: not empty [store.not-empty]
2|   hint: name a new directory or an empty one
[8]
