# What a writer left that was cut off before its line stood in the journal.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ umask 077; echo '{' > store/cases/f7/.rsc-tmp-41-0; sed -i '1s/[02468]$/1/' store/lock; rsc check --store
lock: warning: a writer was cut off [store.interrupted]
  to do: 'rsc check --store --repair' settles it now
cases/f7/.rsc-tmp-41-0: warning: a writer that was cut off has left this [store.interrupted]
  to do: 'rsc check --store --repair' settles it now

Files checked: 13, findings: 2
