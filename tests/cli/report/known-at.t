# As known on a day: the contact of 12 March was written down on the 20th.
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
$ rsc report compliance --as-of 2026-03-16 --rule contact.weekly --worker W-ana --list --format csv | tr -d '\r' | cut -d, -f2,9-12,15-16
subject,occurrence,due_day,verdict,because,evidence,met_on
$ rsc report compliance --as-of 2026-03-16 --known-at 2026-03-16 --rule contact.weekly --worker W-ana --list --format csv | tr -d '\r' | cut -d, -f2,9-12,15-16
subject,occurrence,due_day,verdict,because,evidence,met_on

# Both instants stand in the report.
$ rsc report compliance --as-of 2026-03-16 --known-at 2026-03-17T12:00-05:00 --json | jq -c '[.as_of, .known_at]'
["2026-03-16T23:59:59-05:00","2026-03-17T12:00:00-05:00"]
$ rsc report compliance --as-of today --known-at now --json | jq -c '[.as_of, .known_at]'
["2026-03-31T23:00:00-05:00","2026-03-31T23:00:00-05:00"]
$ rsc report compliance --as-of mon --json | jq -c '[.as_of, .known_at]'
["2026-03-30T23:59:59-05:00","2026-03-31T23:00:00-05:00"]
$ rsc report compliance --as-of som --json | jq -c '[.as_of, .known_at]'
["2026-03-01T23:59:59-06:00","2026-03-31T23:00:00-05:00"]
