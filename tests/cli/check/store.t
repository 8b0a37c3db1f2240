# The store itself: its files, modes, journal and histories.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc check --store
Files checked: 13, findings: 0

# A record that others may read, what a writer left that was cut off, a writer that did not finish (the
# counter of its lock is odd), notes, a paper that nobody entered.
$ umask 077; chmod 644 store/cases/aa/C-0001.json; chmod 755 store/staff; echo '{' > store/cases/.rsc-tmp-1-0
$ sed -i '1s/[02468]$/1/' store/lock; wc -c < store/lock
512
$ echo note > store/staff/notes.txt
$ echo note > store/papers/$(echo note | sha256sum | cut -d ' ' -f 1)
$ rsc check --store
lock: warning: a writer was cut off [store.interrupted]
  to do: 'rsc check --store --repair' settles it now
cases/.rsc-tmp-1-0: warning: a writer that was cut off has left this [store.interrupted]
  to do: 'rsc check --store --repair' settles it now
cases/aa/C-0001.json: warning: a file or directory has another mode than the store's [store.mode]
  expected: 0600
  found: 0644
  to do: 'rsc check --store --repair' sets the modes
staff: warning: a file or directory has another mode than the store's [store.mode]
  expected: 0700
  found: 0755
  to do: 'rsc check --store --repair' sets the modes
staff/notes.txt: warning: a file of the store has a name that the store does not know [check.stray-file]
  expected: a name that a store has
  to do: move it away, or rename it
papers/389ed6887e49a315f706f6c2b931b1dcf0d797c91437124f32eb98555c669758: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program
papers/389ed6887e49a315f706f6c2b931b1dcf0d797c91437124f32eb98555c669758: note: a paper that no record names [store.orphan]
  to do: find the case it belongs to, or move it away

Files checked: 14, findings: 7
[1]
$ rsc check --store --fail-on warning | tail -1
Files checked: 14, findings: 7
$ rsc check --store --json | jq -c '[.schema, .files, .repaired], (.findings[] | [.code, .severity, .file])'
["rsc.audit/1",14,null]
["store.interrupted","warning","lock"]
["store.interrupted","warning","cases/.rsc-tmp-1-0"]
["store.mode","warning","cases/aa/C-0001.json"]
["store.mode","warning","staff"]
["check.stray-file","warning","staff/notes.txt"]
["audit.unknown-file","error","papers/389ed6887e49a315f706f6c2b931b1dcf0d797c91437124f32eb98555c669758"]
["store.orphan","note","papers/389ed6887e49a315f706f6c2b931b1dcf0d797c91437124f32eb98555c669758"]

# What can be proven is mended: who writes next would settle the rest, too.
$ rsc check --store --repair
Repaired: settled what a writer left that was cut off
Repaired: set modes: 2
staff/notes.txt: warning: a file of the store has a name that the store does not know [check.stray-file]
  expected: a name that a store has
  to do: move it away, or rename it
papers/389ed6887e49a315f706f6c2b931b1dcf0d797c91437124f32eb98555c669758: error: the journal does not know this file [audit.unknown-file]
  to do: for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program
papers/389ed6887e49a315f706f6c2b931b1dcf0d797c91437124f32eb98555c669758: note: a paper that no record names [store.orphan]
  to do: find the case it belongs to, or move it away

Files checked: 14, findings: 3
2| rsc: warning: committed all the same: settled what a writer left that was cut off
2| rsc: warning: committed all the same: set modes: 2
[1]
$ ls -a store/cases; stat -c '%a %n' store/staff store/cases/aa/C-0001.json
.
..
aa
f7
700 store/staff
600 store/cases/aa/C-0001.json
$ rm store/papers/* store/staff/notes.txt; rsc check --store --fail-on note
Files checked: 13, findings: 0
$ rsc check --store --repair --json | jq -c '[.schema, .files, .repaired, .findings]'
["rsc.audit/1",13,null,[]]

# An act writes a paper and a record; its writer is cut off when the paper has its name and the record
# has not: the new bytes lie beside the old ones.
$ case=store/cases/aa/C-0001.json; cp -a $case before; echo 'a notice to leave' > notice.txt
$ rsc acuity add C-0001 --at now --score 12 --item housing=12 --attach housing=notice.txt -q -o out
$ tail -1 store/audit/journal | jq -c '[.seq, .act, (.files[].file | sub("/[0-9a-f]{64}$"; "/..."))]'
[41,"acuity.add","papers/...","cases/aa/C-0001.json"]
$ mv $case store/cases/aa/.rsc-tmp-41-1; cp -a before $case; sed -i '1s/[02468]$/1/' store/lock
$ rsc check --store
lock: warning: a writer was cut off [store.interrupted]
  to do: 'rsc check --store --repair' settles it now
cases/aa/.rsc-tmp-41-1: warning: a writer that was cut off has left this [store.interrupted]
  to do: 'rsc check --store --repair' settles it now
cases/aa/C-0001.json: error: the file is as line 39 left it, not line 41 [audit.older]
  to do: put the right copy back, or take the restore in: 'rsc audit accept-restore --reason ...'
papers/341047615a3762f7dca1c0b6b9db0b8bdb60a70acaa083abe93e606ae9eb682f: note: a paper that no record names [store.orphan]
  to do: find the case it belongs to, or move it away

Files checked: 14, findings: 4
[1]
$ rsc check --store --repair
Repaired: settled what a writer left that was cut off

Files checked: 14, findings: 0
$ jq .acuity[0].score $case; ls -A store/cases/aa
12
C-0001.json

# The next act would have done the same.
$ mv $case store/cases/aa/.rsc-tmp-41-1; cp -a before $case; sed -i '1s/[02468]$/1/' store/lock
$ rsc acuity list C-0001 | sed -n 2,4p
acuity (0)
  id  occurred  by  what
----  --------  --  ----

$ rsc contact add C-0001 --at now --mode phone --with client -q -o out; rsc acuity list C-0001 | sed -n 2,4p; rsc check --store
acuity (1)
  id  occurred                   by     what
----  -------------------------  -----  -------------------
Files checked: 14, findings: 0

# A broken record is found here and there.
$ truncate -s -20 store/staff/W-cho.json; rsc check --store --format json | jq -c '.findings[] | [.code, .severity, .file, .line]'
["json.syntax","error","staff/W-cho.json",180]
["audit.changed","error","staff/W-cho.json",null]

# Wrong calls: --store takes no name here, -C names the store.
$ rsc check --store C-0001
2| rsc: --store is of the whole store: no case can be named [usage.bad-value]
2|   hint: rsc check --store --repair
[2]
$ rsc check --repair
2| rsc: --repair goes with --store [usage.bad-value]
2|   hint: rsc check --store --repair
[2]
$ rsc check --store -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
