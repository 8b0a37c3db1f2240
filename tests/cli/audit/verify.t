# A store is as its acts left it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc audit verify
Journal: 40 lines, files: 13, findings: 0
$ rsc audit verify --json | jq -c '[.schema, .lines, .files, (.head | length), .sealed, .findings]'
["rsc.audit/1",40,13,64,null,[]]

# A copy of it, for what follows; one case, and one line of the journal.
$ cp -a store kept; again() { rm -rf store; cp -a kept store; }
$ case=store/cases/aa/C-0001.json
$ wc -l < store/audit/journal; jq -c '[.seq, .by, .act, .files[0].file]' store/audit/journal | tail -1
40
[40,"W-ana","intake.add","cases/f7/C-0002.json"]

# An edit by other means; taken in with a reason, all is well again.
$ sed -i s/Rivera/Riveira/ $case
$ rsc audit verify
cases/aa/C-0001.json: error: the file is not as line 39 left it [audit.changed]
  to do: ask who changed it, then 'rsc case adopt CASE --reason ...'; or put it back from a backup

Journal: 40 lines, files: 13, findings: 1
[1]
$ rsc case adopt C-0001 --reason 'name as on the birth certificate'
C-0001: taken in as it stands
Adopted 1, unchanged 0
$ rsc audit verify
Journal: 41 lines, files: 13, findings: 0

# An old copy in the place of a record: what was recorded since is gone.
$ again; rsc contact add C-0001 --at now --mode phone --with client -q -o out; cp -a kept/cases/aa/C-0001.json $case
$ rsc audit verify
cases/aa/C-0001.json: error: the file is as line 39 left it, not line 41 [audit.older]
  to do: put the right copy back, or take the restore in: 'rsc audit accept-restore --reason ...'

Journal: 41 lines, files: 13, findings: 1
[1]

# A file is gone; another has come.
$ again; rm $case; cp -a kept/staff/W-cho.json store/staff/W-new.json
$ rsc audit verify
staff/W-new.json: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program
cases/aa/C-0001.json: error: line 39 left this file, and it is not there [audit.missing-file]
  to do: restore it from a backup; 'rsc audit accept-restore --reason ...' takes a restore in

Journal: 40 lines, files: 13, findings: 2
[1]

# A record put in the place of another.
$ again; cp store/cases/f7/C-0002.json $case; rsc audit verify
cases/aa/C-0001.json: error: the file is not as line 39 left it [audit.changed]
  to do: ask who changed it, and put the right copy back; where this one came from a backup, or only its layout was changed, 'rsc audit accept-restore --reason ...' takes it in

Journal: 40 lines, files: 13, findings: 1
[1]

# The client's name changed, and the journal's last line made to fit by somebody who can reckon hashes: the
# record's own history tells.
$ again; case=store/cases/f7/C-0002.json; sed -i s/Okafor/Okonjo/ $case; sum=$(sha256sum < $case | cut -d ' ' -f 1)
$ tail -1 store/audit/journal | jq -cSj --arg sum $sum '.files[0].after = $sum | del(.hash)' > bare
$ jq -cS --arg hash $(sha256sum < bare | cut -d ' ' -f 1) '.hash = $hash' bare > line
$ sed -i -e '$d' store/audit/journal; cat line >> store/audit/journal; rsc audit verify
cases/f7/C-0002.json: error: the record is not as the last act left it [audit.history]
  at: /history
  to do: compare with a backup; take in what is right with 'rsc case adopt CASE --reason ...'

Journal: 40 lines, files: 13, findings: 1
[1]

# A line changed, dropped, moved, repeated.
$ again; sed -i '35s/W-ana/W-cho/' store/audit/journal; rsc audit verify
audit/journal:35: error: line 35 is not as it was written [audit.line]
  to do: compare with a backup of audit/journal

Journal: 40 lines, files: 13, findings: 1
[1]
$ again; sed -i 36d store/audit/journal; rsc audit verify
audit/journal:36: error: line 36 is missing: line 37 stands in its place [audit.chain]
  to do: compare with a backup of audit/journal; who could write there is the question; 'rsc audit accept-restore --reason ...' goes on from what is there

Journal: 39 lines, files: 13, findings: 1
2| rsc: warning: the records may not be of one time: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
[1]
$ again; sed -i -e '36{h;d}' -e 37G store/audit/journal; rsc audit verify | grep -o '.audit[^]]*]$' | sort | uniq -c
      3 [audit.chain]
$ again; sed -i 36p store/audit/journal; rsc audit verify | grep -o '.audit[^]]*]$' | sort | uniq -c
      1 [audit.chain]

# The last line is gone, with what it says of a file; the journal is gone.
$ again; sed -i '$d' store/audit/journal; rsc audit verify
cases/f7/C-0002.json: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program

Journal: 39 lines, files: 13, findings: 1
2| rsc: warning: the records may not be of one time: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
[1]
$ again; rm store/audit/journal; rsc audit verify | tail -4
audit/journal: error: there is no journal [audit.journal-broken]
  to do: restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a backup the same goes on after what is left

Journal: 0 lines, files: 13, findings: 1

# For scripts.
$ again; rm $case; rsc audit verify --json | jq -c '.findings[] | [.code, .severity, .file, .line, .message]'
["audit.missing-file","error","cases/f7/C-0002.json",null,"line 40 left this file, and it is not there"]
$ rsc audit verify --format ndjson
2| rsc audit verify has no format 'ndjson' [usage.bad-value]
2|   hint: one of table, json
[2]
$ rsc audit verify -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# What is to be done about a file that was changed depends on what it is.
$ rm -rf store; sh $SRC/tests/cli/fixture/north.sh store
$ for file in rsc.json agency.json staff/W-ana.json providers/P-works.json cases/f7/C-0002.json; do jq '."x-note" = "edited"' store/$file > edited && cp edited store/$file; done
$ echo >> store/calendars/wisconsin-state.json; echo >> store/cases/aa/C-0001.json
$ rsc audit verify | grep -v '^ *$'
agency.json: error: the file is not as line 1 left it [audit.changed]
  to do: ask who changed it, and put it back from a backup; what is to be otherwise is changed with 'rsc agency'
calendars/wisconsin-state.json: error: the file is not as line 1 left it [audit.changed]
  to do: ask who changed it, and put it back from a backup
cases/aa/C-0001.json: error: the file is not as line 39 left it [audit.changed]
  to do: ask who changed it, and put the right copy back; where this one came from a backup, or only its layout was changed, 'rsc audit accept-restore --reason ...' takes it in
cases/f7/C-0002.json: error: the file is not as line 40 left it [audit.changed]
  to do: ask who changed it, then 'rsc case adopt CASE --reason ...'; or put it back from a backup
providers/P-works.json: error: the file is not as line 32 left it [audit.changed]
  to do: ask who changed it, and put it back from a backup; what is to be otherwise is changed with 'rsc provider'
rsc.json: error: the file is not as line 2 left it [audit.changed]
  to do: ask who changed it, and put it back from a backup; what is to be otherwise is changed with 'rsc policy adopt'
staff/W-ana.json: error: the file is not as line 20 left it [audit.changed]
  to do: ask who changed it, and put it back from a backup; what is to be otherwise is changed with 'rsc staff'
Journal: 40 lines, files: 13, findings: 7
