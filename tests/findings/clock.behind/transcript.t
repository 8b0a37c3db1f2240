# A clock that was not set.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ RSC_NOW=2026-01-01T00:00:30-06:00 rsc contact add C-0001 --at now --mode phone --with client -n -o out
2| audit/journal: warning: the clock is behind the last act, of 2026-03-02T12:00:00-06:00 [clock.behind]
2|   to do: look at the clock with 'date'; void what got a wrong date and enter it anew
