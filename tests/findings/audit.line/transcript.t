# A line of the journal given to another worker.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ sed -i '$s/W-ana/W-cho/' store/audit/journal; rsc audit verify
audit/journal:40: error: line 40 is not as it was written [audit.line]
  to do: compare with a backup of audit/journal
cases/f7/C-0002.json: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program

Journal: 40 lines, files: 13, findings: 2
[1]
