# A record as it was before the last act on it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store/cases/f7/C-0002.json old.json; rsc contact add C-0002 --at now --mode phone --with client -q -o out
$ cp -a old.json store/cases/f7/C-0002.json; rsc audit verify
cases/f7/C-0002.json: error: the file is as line 40 left it, not line 41 [audit.older]
  to do: put the right copy back, or take the restore in: 'rsc audit accept-restore --reason ...'

Journal: 41 lines, files: 13, findings: 1
[1]
