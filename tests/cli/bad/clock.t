# The clock can be set in a sandbox only.
$ rsc init s --agency AG-1 > /dev/null
$ RSC_NOW=2026-03-31T23:00-05:00 rsc check -C s
2| rsc: RSC_NOW is set, but the store is no sandbox [clock.sandbox-only]
2|   hint: unset RSC_NOW
[2]
$ RSC_NOW=2026-03-31T23:00-05:00 rsc init t --agency AG-1
2| rsc: RSC_NOW is set, but the store is no sandbox [clock.sandbox-only]
2|   hint: unset RSC_NOW
[2]
$ rsc init t --agency AG-1 --sandbox > /dev/null
$ RSC_NOW=2026-03-31 rsc check -C t
2| rsc: RSC_NOW: '2026-03-31' is not an instant [instant.malformed]
2|   hint: write YYYY-MM-DDTHH:MM[:SS] with Z or an offset such as -06:00, for example 2026-03-02T10:00-06:00
[2]
$ RSC_NOW=2026-03-31T23:00-05:00 rsc check -C t
Records checked: 0, findings: 0
