# A month without its zero.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-2-3
2| rsc: --as-of: '2026-2-3' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
