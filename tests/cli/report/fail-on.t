# For cron: status 1 when there is one of these.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --rule contact.weekly --fail-on missed --json | jq -c .missed
7
$ rsc report compliance --rule contact.weekly --fail-on missed,overdue > /dev/null
[1]
$ rsc report compliance --rule participant.adult --fail-on missed,overdue > /dev/null
$ rsc report compliance --fail-on everything
2| rsc: --fail-on: there is no 'everything' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
