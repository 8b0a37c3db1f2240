# The journal's last line was changed; nothing is written after it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ sed -i '$s/W-ana/W-cho/' store/audit/journal
$ rsc contact add C-0001 --at now --mode phone --with client
2| rsc: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
2|   hint: 'rsc audit verify' says what can be told; restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a backup the same goes on after what is left
[3]
