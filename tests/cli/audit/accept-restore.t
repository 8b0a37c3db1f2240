# A record that a backup brought back is taken in with a reason; the journal then knows it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store backup; case=cases/aa/C-0001.json
$ rsc contact add C-0001 --at now --mode phone --with client -q -o out; rsc contact add C-0002 --at now --mode phone --with client -q -o out
$ rsc audit seal -o march.seal; cp -a store kept; again() { rm -rf store; cp -a kept store; }
$ cp -a backup/$case store/$case; rsc audit verify
cases/aa/C-0001.json: error: the file is as line 39 left it, not line 41 [audit.older]
  to do: put the right copy back, or take the restore in: 'rsc audit accept-restore --reason ...'

Journal: 42 lines, files: 13, findings: 1
[1]
$ rsc audit accept-restore --reason 'disk failed, backup of 2 March' -n
cases/aa/C-0001.json: as line 39 left it
Would accept 1 file
$ rsc audit verify | tail -1
Journal: 42 lines, files: 13, findings: 1
$ rsc audit accept-restore --reason 'disk failed, backup of 2 March'
cases/aa/C-0001.json: as line 39 left it
Accepted 1 file
$ rsc audit verify
Journal: 43 lines, files: 13, findings: 0
$ rsc audit log | tail -1; tail -1 store/audit/journal | jq -c '[.seq, .by, .act, .reason]'
2026-03-03T10:00:00-06:00     -  W-lee  read audit seal of line 42  journal                               -
[43,"W-lee","audit.accept-restore","disk failed, backup of 2 March"]

# There is nothing more to accept.
$ rsc audit accept-restore --reason 'once more'
Nothing to accept

# A record that was lost with the disk: the journal knows that it is gone.
$ again; rm store/$case; rsc audit accept-restore --reason 'not in the backup'; rsc audit verify
cases/aa/C-0001.json: gone
Accepted 1 file
Journal: 43 lines, files: 12, findings: 0

# What nobody ever left so is not accepted.
$ again; cp -a backup/$case store/$case; sed -i s/Okafor/Okonjo/ store/cases/f7/C-0002.json
$ rsc audit accept-restore --reason 'backup of 2 March'
cases/aa/C-0001.json: as line 39 left it
Accepted 1 file

Not accepted:
cases/f7/C-0002.json: error: the file is not as line 42 left it [audit.changed]
  to do: ask who changed it, then 'rsc case adopt CASE --reason ...'; or put it back from a backup
[1]
$ rsc audit verify | tail -1
Journal: 43 lines, files: 13, findings: 1

# A journal that lacks its last lines, with records that are newer than it: they are as the program
# left them at some time, which their own histories show.
$ again; cp -a backup/audit/journal store/audit/journal; rsc audit accept-restore --reason 'journal of 2 March'
cases/aa/C-0001.json: as the tool left it
cases/f7/C-0002.json: as the tool left it
Accepted 2 files
$ rsc audit verify
Journal: 41 lines, files: 13, findings: 0

# The whole store as it was on 2 March: only the seal shows it, and only with the seal it is given up.
$ rm -rf store; cp -a backup store; rsc audit verify | tail -1
Journal: 40 lines, files: 13, findings: 0
$ rsc audit accept-restore --reason 'whole store of 2 March'
Nothing to accept
$ rsc audit accept-restore --seal march.seal --reason 'whole store of 2 March' -n
what the seal of line 42 stands for: given up
$ rsc audit accept-restore --seal march.seal --reason 'whole store of 2 March'
what the seal of line 42 stands for: given up
$ rsc audit verify --seal march.seal
audit/journal:41: error: the journal has no line 42 with the sealed hash: it was cut, rolled back or written anew since 2026-03-03T10:00:00-06:00, and W-lee gave the seal up on 2026-03-03T10:00:00-06:00: make a new one [audit.seal]
  to do: compare with a backup; a restore is taken in with 'rsc audit accept-restore --seal FILE'

Journal: 41 lines, files: 13, seal of line 42, findings: 1
[1]

# For scripts.
$ again; cp -a backup/$case store/$case
$ rsc audit accept-restore --reason 'backup of 2 March' --json | jq -c '[.schema, .act, .dry_run, .changed, .difference, .findings]'
["rsc.act/1","audit.accept-restore",false,["cases/aa/C-0001.json"],["cases/aa/C-0001.json: as line 39 left it"],null]

# It needs a reason, and somebody who answers for it.
$ rsc audit accept-restore
2| rsc audit accept-restore needs --reason [usage.missing]
2|   hint: say what was restored, from which backup and why
[2]
$ rsc audit accept-restore --reason 'backup of 2 March' --by W-ana
2| rsc: accepting a restore is for a supervisor or administrator, and W-ana is neither [act.supervisor]
2|   hint: ask one of them; 'rsc staff list' names them
[4]
$ rsc audit accept-restore --reason 'backup of 2 March' --by W-nobody
2| rsc: --by: there is no worker 'W-nobody' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]

# A journal that is gone, or whose end is, is written on only when somebody answers for it.
$ rm -rf store; cp -a kept store; rm store/audit/journal; rsc contact add C-0002 --at now --mode phone --with client
2| rsc: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
2|   hint: 'rsc audit verify' says what can be told; restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a backup the same goes on after what is left
[3]
$ rsc audit accept-restore --reason 'the journal is lost, no backup has it'
agency.json: as the tool left it
calendars/wisconsin-state.json: as the tool left it
cases/aa/C-0001.json: as the tool left it
cases/f7/C-0002.json: as the tool left it
policies/follow-up-after-discharge.json: as the tool left it
policies/milwaukee-coordination.json: as the tool left it
providers/P-clinic.json: as the tool left it
providers/P-shelter.json: as the tool left it
providers/P-works.json: as the tool left it
rsc.json: as the tool left it
staff/W-ana.json: as the tool left it
staff/W-cho.json: as the tool left it
staff/W-lee.json: as the tool left it
the journal until line 0: taken as it is
Accepted 13 files
$ rsc audit verify
Journal: 1 line, files: 13, findings: 0
$ rsc contact add C-0002 --at now --mode phone --with client -q -o out; rsc audit verify
Journal: 2 lines, files: 13, findings: 0

# So is what was changed by other means before an act, and nobody took in.
$ rm -rf store; cp -a kept store; cp -a backup/cases/f7/C-0002.json store/cases/f7/C-0002.json
$ rsc contact add C-0002 --at now --mode phone --with client -q -o out; rsc audit verify
audit/journal:43: warning: line 43: before it, cases/f7/C-0002.json was changed by other means [audit.gap]
  to do: ask who changed it; 'rsc audit accept-restore --reason ...' takes the journal as it is

Journal: 43 lines, files: 13, findings: 1
[1]
$ rsc audit accept-restore --reason 'C-0002 came from the backup of 2 March'
the journal until line 43: taken as it is
$ rsc audit verify; rsc audit seal -o april.seal
Journal: 44 lines, files: 13, findings: 0

# A last line of which half is left: it stays where it is, closed, and the journal goes on after it.
$ rm -rf store; cp -a kept store; truncate -s -100 store/audit/journal; rsc contact add C-0002 --at now --mode phone --with client
2| rsc: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
2|   hint: 'rsc audit verify' says what can be told; restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a backup the same goes on after what is left
[3]
$ rsc audit verify
audit/journal:42: error: line 42 is not as it was written [audit.line]
  to do: compare with a backup of audit/journal
cases/f7/C-0002.json: error: the file is not as line 40 left it [audit.changed]
  to do: ask who changed it, and put the right copy back; where this one came from a backup, or only its layout was changed, 'rsc audit accept-restore --reason ...' takes it in

Journal: 42 lines, files: 13, findings: 2
2| rsc: warning: the records may not be of one time: audit/journal: its last line is not one that the program wrote, or lines are missing [audit.journal-broken]
[1]
$ cp store/audit/journal broken; rsc audit accept-restore --reason 'the last line was cut off, and no backup has it' -n
cases/f7/C-0002.json: as the tool left it
the journal until line 42: taken as it is
Would accept 1 file
$ cmp broken store/audit/journal; rsc audit accept-restore --reason 'the last line was cut off, and no backup has it'
cases/f7/C-0002.json: as the tool left it
the journal until line 42: taken as it is
Accepted 1 file
$ head -c $(wc -c < broken) store/audit/journal | cmp - broken; wc -l < store/audit/journal; tail -1 store/audit/journal | jq -c '[.seq, .act, .reason]'
43
[43,"audit.accept-restore","the last line was cut off, and no backup has it"]
$ rsc audit verify; rsc check --store
Journal: 43 lines, files: 13, findings: 0
Files checked: 13, findings: 0
$ rsc contact add C-0002 --at now --mode phone --with client -q -o out; rsc audit verify; rsc audit log --acts | tail -2
Journal: 44 lines, files: 13, findings: 0
2026-03-03T10:00:00-06:00    43  W-lee  audit.accept-restore  C-0002                                the last line was cut off, and no backup has it
2026-03-03T10:00:00-06:00    44  W-lee  contact.add           C-0002                                -
2| rsc: warning: 1 line of the logs cannot be read

# The same where the last lines are there and are not as they were written.
$ rm -rf store; cp -a kept store; sed -i '41,42s/W-lee/W-ana/' store/audit/journal
$ rsc audit verify | grep -c error; rsc audit accept-restore --reason 'two lines were edited' | tail -2; rsc audit verify
4
the journal until line 42: taken as it is
Accepted 2 files
Journal: 43 lines, files: 13, findings: 0
$ rsc contact add C-0002 --at now --mode phone --with client -q -o out; rsc audit verify
Journal: 44 lines, files: 13, findings: 0
