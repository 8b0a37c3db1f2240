# An instant without its offset.
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
$ rsc report compliance --as-of 2026-03-31T23:00
2| rsc: --as-of: '2026-03-31T23:00' has no offset from UTC [instant.malformed]
2|   hint: write YYYY-MM-DDTHH:MM[:SS] with Z or an offset such as -06:00, for example 2026-03-02T10:00-06:00
[2]
