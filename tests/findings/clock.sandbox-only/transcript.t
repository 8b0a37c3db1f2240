# A clock set in a real store.
$ rsc init s --agency AG-1 > /dev/null
$ RSC_NOW=2026-03-31T23:00-05:00 rsc check -C s
2| rsc: RSC_NOW is set, but the store is no sandbox [clock.sandbox-only]
2|   hint: unset RSC_NOW
[2]
