# A record that others may read.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ chmod 644 store/cases/f7/C-0002.json; rsc check --store
cases/f7/C-0002.json: warning: a file or directory has another mode than the store's [store.mode]
  expected: 0600
  found: 0644
  to do: 'rsc check --store --repair' sets the modes

Files checked: 13, findings: 1
