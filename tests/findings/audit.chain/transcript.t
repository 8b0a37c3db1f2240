# A line taken out of the journal.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ sed -i 38d store/audit/journal; rsc audit verify | grep -A 1 audit.chain
audit/journal:38: error: line 38 is missing: line 39 stands in its place [audit.chain]
  to do: compare with a backup of audit/journal; who could write there is the question; 'rsc audit accept-restore --reason ...' goes on from what is there
2| rsc: warning: the records may not be of one time: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
