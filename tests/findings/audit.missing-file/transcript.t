# A record removed.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rm store/cases/f7/C-0002.json; rsc audit verify
cases/f7/C-0002.json: error: line 40 left this file, and it is not there [audit.missing-file]
  to do: restore it from a backup; 'rsc audit accept-restore --reason ...' takes a restore in

Journal: 40 lines, files: 12, findings: 1
[1]
