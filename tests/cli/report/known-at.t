# As known on a day: the contact of 12 March was written down on the 20th.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-03-16 --rule contact.weekly --worker W-ana --list --json | jq -r '.rows[] | [.subject, .occurrence, .due_day, .verdict, .because, .evidence, .met_on] | @csv'
"C-1","2026-03-02","2026-03-08","met","done-in-time","c2","2026-03-05"
"C-1","2026-03-09","2026-03-15","met","done-in-time","c3","2026-03-12"
"C-1","2026-03-16","2026-03-22","open","not-due-yet",,
$ rsc report compliance --as-of 2026-03-16 --known-at 2026-03-16 --rule contact.weekly --worker W-ana --list --json | jq -r '.rows[] | [.subject, .occurrence, .due_day, .verdict, .because, .evidence, .met_on] | @csv'
"C-1","2026-03-02","2026-03-08","met","done-in-time","c2","2026-03-05"
"C-1","2026-03-09","2026-03-15","missed","period-closed",,
"C-1","2026-03-16","2026-03-22","open","not-due-yet",,

# Both instants stand in the report.
$ rsc report compliance --as-of 2026-03-16 --known-at 2026-03-17T12:00-05:00 --json | jq -c '[.as_of, .known_at]'
["2026-03-16T23:59:59-05:00","2026-03-17T12:00:00-05:00"]
$ rsc report compliance --as-of today --known-at now --json | jq -c '[.as_of, .known_at]'
["2026-03-31T23:00:00-05:00","2026-03-31T23:00:00-05:00"]
$ rsc report compliance --as-of mon --json | jq -c '[.as_of, .known_at]'
["2026-03-30T23:59:59-05:00","2026-03-31T23:00:00-05:00"]
$ rsc report compliance --as-of som --json | jq -c '[.as_of, .known_at]'
["2026-03-01T23:59:59-06:00","2026-03-31T23:00:00-05:00"]
