# One of two parts is missing.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc report compliance --shard 1/2 --partial -o part-1; rsc report merge part-1
2| rsc: missing: part 2/2 [partial.mismatch]
2|   hint: a report over some of the cases would be wrong
[3]
