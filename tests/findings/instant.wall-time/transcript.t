# Half past two in the night in which the clock goes from two to three; half past one when it goes back.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc appointment add C-0001 --service medical --scheduled 2026-11-01T01:30 --at now
2| rsc: --scheduled: the clock change repeats the time 2026-11-01T01:30 [instant.wall-time]
2|   hint: write the offset: 2026-11-01T01:30:00-05:00 or 2026-11-01T01:30:00-06:00
[2]
$ rsc appointment add C-0001 --service medical --scheduled 2026-03-08T02:30 --at now
2| rsc: --scheduled: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
