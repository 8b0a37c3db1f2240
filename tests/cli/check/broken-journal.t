# A repair does not mend the journal, and says so: the disk is not to blame.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ umask 077; truncate -s -100 store/audit/journal; chmod 644 store/rsc.json; rsc check --store --repair
2| rsc: warning: committed all the same: set modes: 1
2| rsc: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
2|   hint: 'rsc audit verify' says what can be told; restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a backup the same goes on after what is left
[3]
$ rsc check --store
audit/journal: error: the journal is shorter than its last writer left it [audit.journal-broken]
  to do: restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a backup the same goes on after what is left
audit/journal:40: error: line 40 is not as it was written [audit.line]
  to do: compare with a backup of audit/journal
cases/f7/C-0002.json: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program

Files checked: 13, findings: 3
[1]
$ rsc audit accept-restore --reason 'the last line was cut off, and no backup has it' -q
cases/f7/C-0002.json: as the tool left it
the journal until line 40: taken as it is
Accepted 1 file
$ rsc check --store --repair
Files checked: 13, findings: 0
