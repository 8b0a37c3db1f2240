# The whole store as it was before the sealed line.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store old; rsc contact add C-0002 --at now --mode phone --with client -q -o out; rsc audit seal -o march.seal
$ rm -rf store; mv old store; rsc audit verify --seal march.seal
audit/journal:40: error: the journal has no line 41 with the sealed hash: it was cut, rolled back or written anew since 2026-03-03T10:00:00-06:00 [audit.seal]
  to do: compare with a backup; a restore is taken in with 'rsc audit accept-restore --seal FILE'

Journal: 40 lines, files: 13, seal of line 41, findings: 1
[1]
