# Dates are strict; none is ever guessed.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-2-3
2| rsc: --as-of: '2026-2-3' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc report compliance --as-of yesterdayy
2| rsc: --as-of: 'yesterdayy' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc report compliance --as-of 2026-02-30
2| rsc: --as-of: '2026-02-30' names a day that does not exist [date.impossible]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc report compliance --as-of 2026-03-31T23:00
2| rsc: --as-of: '2026-03-31T23:00' has no offset from UTC [instant.malformed]
2|   hint: write YYYY-MM-DDTHH:MM[:SS] with Z or an offset such as -06:00, for example 2026-03-02T10:00-06:00
[2]
$ rsc report compliance --known-at 03/31/2026
2| rsc: --known-at: '03/31/2026' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc report compliance --as-of ''  --rule contact.weekly | head -1
Compliance: AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
$ rsc report compliance --as-of '2026-03-31 '
2| rsc: --as-of: '2026-03-31 ' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc report compliance --as-of 9999-99-99 --json 2>&1 | jq -c .
{"schema":"rsc.error/1","status":2,"code":"date.impossible","message":"--as-of: '9999-99-99' is outside the years 1900 to 2199","hint":"write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom"}
