# For cron: status 1 when there is one of these.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ rsc report compliance --rule contact.weekly --fail-on missed --json | jq -c .totals.missed
0
$ rsc report compliance --rule contact.weekly --fail-on missed,overdue > /dev/null
$ rsc report compliance --rule participant.adult --fail-on missed,overdue > /dev/null
$ rsc report compliance --fail-on everything
2| rsc: --fail-on: there is no 'everything' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
