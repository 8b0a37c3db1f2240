# The change of the clock: a time it skips, a time it repeats; the two instants an hour apart.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_NOW=2026-03-09T10:00:00-05:00
$ rsc contact add C-0001 --at 2026-03-08T02:30 --mode phone --with client
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc contact add C-0001 --at 2026-03-08T01:59 --mode phone --with client -q -o /dev/null
$ rsc contact add C-0001 --at 2026-03-08T03:00 --mode phone --with client -q -o /dev/null
$ export RSC_NOW=2026-11-02T10:00:00-06:00
$ rsc contact add C-0001 --at 2026-11-01T01:30 --mode phone --with client
2| rsc: --at: the clock change repeats the time 2026-11-01T01:30 [instant.wall-time]
2|   hint: write the offset: 2026-11-01T01:30:00-05:00 or 2026-11-01T01:30:00-06:00
[2]
$ rsc contact add C-0001 --at 2026-11-01T01:30-05:00 --mode phone --with client -q -o /dev/null
$ rsc contact add C-0001 --at 2026-11-01T01:30-06:00 --mode phone --with client -q -o /dev/null
$ rsc contact add C-0001 --at 2026-11-01T02:00 --mode phone --with client -q -o /dev/null
$ rsc contact add C-0001 --at mon --mode phone --with client -q -o /dev/null
$ rsc contact add C-0001 --at -2d --mode phone --with client -q -o /dev/null
$ rsc contact list C-0001 --json | jq -r '.contacts[1:][].occurred'
2026-03-08T01:59:00-06:00
2026-03-08T03:00:00-05:00
2026-11-01T01:30:00-05:00
2026-11-01T01:30:00-06:00
2026-11-01T02:00:00-06:00
2026-11-02
2026-10-31
