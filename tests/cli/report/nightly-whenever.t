# What has been overdue for longer than the night's report counts is overdue now: cron is told of it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee
$ RSC_NOW=2026-12-01T05:00:00-06:00 rsc report nightly --fail-on overdue --json -o out
[1]
$ jq -c '.overdue > 0, ([.rules[].overdue] | add)' out
true
6
$ RSC_NOW=2026-12-01T05:00:00-06:00 rsc report nightly --fail-on undetermined -o out
[1]
$ RSC_NOW=2026-12-01T05:00:00-06:00 rsc report nightly --fail-on met-late -o out
