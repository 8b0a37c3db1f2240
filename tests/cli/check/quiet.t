# For cron: what looks for faults says nothing where it finds none.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc audit verify -q; rsc check --store -q; rsc check C-0001 -q
$ rsc audit verify -q --json | jq -c .findings
[]
$ chmod 644 store/agency.json; rsc check --store -q | tail -n 1
Files checked: 13, findings: 1
$ rsc check --store --repair -q
Repaired: set modes: 1

Files checked: 13, findings: 0
$ file=$(echo store/cases/*/C-0002.json); echo '{' > $file; rsc audit verify -q | tail -n 1
Journal: 40 lines, files: 13, findings: 1
