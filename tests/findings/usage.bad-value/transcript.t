# A verdict that does not exist.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --verdict late
2| rsc: --verdict: there is no 'late' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
