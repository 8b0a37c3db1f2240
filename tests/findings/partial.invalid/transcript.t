# A file that is no part of a report.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc report compliance --json -o whole; rsc report merge whole
2| rsc: whole: / is not as in a partial report [partial.invalid]
2|   hint: make it again with 'rsc report compliance --partial'
[3]
