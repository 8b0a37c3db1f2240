# A record copied in.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store/staff/W-cho.json store/staff/W-new.json; rsc audit verify
staff/W-new.json: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program

Journal: 40 lines, files: 14, findings: 1
[1]
