# An instant without its offset.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --as-of 2026-03-31T23:00
2| rsc: --as-of: '2026-03-31T23:00' has no offset from UTC [instant.malformed]
2|   hint: write YYYY-MM-DDTHH:MM[:SS] with Z or an offset such as -06:00, for example 2026-03-02T10:00-06:00
[2]
