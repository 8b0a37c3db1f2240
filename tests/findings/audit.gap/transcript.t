# An old copy was put in the place of a record, and an act followed on it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store/cases/f7/C-0002.json old.json; rsc contact add C-0002 --at now --mode phone --with client -q -o out
$ cp -a old.json store/cases/f7/C-0002.json; rsc contact add C-0002 --at now --mode video --with client -q -o out
$ rsc audit verify
audit/journal:42: warning: line 42: before it, cases/f7/C-0002.json was changed by other means [audit.gap]
  to do: ask who changed it; 'rsc audit accept-restore --reason ...' takes the journal as it is

Journal: 42 lines, files: 13, findings: 1
[1]
