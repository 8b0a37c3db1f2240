# An assignment ends once.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc assign end C-0001 a1 --at now --because coverage -q -o /dev/null
$ rsc assign end C-0001 a1 --at now --because coverage
2| rsc: a1 has 'ended' already, of 2026-03-03T10:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 a1 --reason ...', and enter it anew
[4]
