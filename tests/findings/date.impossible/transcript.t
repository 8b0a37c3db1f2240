# February has no 30th.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-02-30
2| rsc: --as-of: '2026-02-30' names a day that does not exist [date.impossible]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
