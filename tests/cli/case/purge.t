# A case may go when its retention is over; the agency says how long that is.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-20T10:00:00-05:00 RSC_BY=W-lee
$ rsc case purge C-0002 --reason 'schedule 7'
2| rsc: how long cases are kept is not recorded [act.state]
2|   hint: 'rsc agency set --retention-months N' records what the agency is bound to
[4]
$ rsc agency set --retention-months 84 --reason 'schedule 7 of the county'
SANDBOX: nothing in this store is real
Recorded agency.set in AG-north, now at revision 2-0860c834
$ rsc agency show | grep months
retention_months: 84
$ rsc case purge C-0002 --reason 'schedule 7'
2| rsc: case C-0002 is open: retention begins with the discharge [act.state]
2|   hint: 'rsc discharge add' ends an episode; 'rsc undo' takes back a case opened by mistake
[4]

# Two papers, one of them also in the other case; then the client is discharged.
$ echo 'a notice to leave' > notice.txt; echo 'a letter about the house' > letter.txt
$ rsc assign add C-0002 --worker W-cho --level CM --level-reason acuity --at now -q -o out
$ rsc acuity add C-0002 --at now --score 12 --item housing=12 --attach housing=notice.txt --attach housing=letter.txt -q -o out
$ rsc acuity add C-0001 --at now --score 12 --item housing=12 --attach housing=letter.txt -q -o out
$ rsc discharge add C-0002 --reasons moved --at today -q -o out; ls store/papers | cut -c -8
02747934
34104761

# The clock must be believable: seven years without an act are not.
$ RSC_NOW=2033-03-19T10:00:00-05:00 rsc case purge C-0002 --reason 'schedule 7'
2| rsc: the clock is more than a year after the last act, of 2026-03-20T10:00:00-05:00 [clock.ahead]
2|   hint: look at the clock with 'date'; void what got a wrong date and enter it anew
[4]
$ RSC_NOW=2033-03-19T10:00:00-05:00 rsc agency set --name Northside -q -o out

# The last day on which it must be kept is still one.
$ RSC_NOW=2033-03-20T10:00:00-05:00 rsc case purge C-0002 --reason 'schedule 7'
2| rsc: case C-0002 has to be kept until 2033-03-20 [act.state]
2|   hint: 'rsc agency show' has the months that a case is kept
[4]
$ export RSC_NOW=2033-03-21T10:00:00-05:00
$ rsc case purge C-0002 --reason 'schedule 7, ended on 20 March 2033' -n
Would purge C-0002, kept until 2033-03-20
  papers/341047615a3762f7dca1c0b6b9db0b8bdb60a70acaa083abe93e606ae9eb682f: gone
  cases/f7/C-0002.json: gone
  tombstones/C-0002.json: what is left
$ rsc case purge C-0002 --reason 'schedule 7, ended on 20 March 2033' --by W-cho
2| rsc: purging a case is for a supervisor or administrator, and W-cho is neither [act.supervisor]
2|   hint: ask one of them; 'rsc staff list' names them
[4]
$ cp store/cases/f7/C-0002.json copy.json
$ rsc case purge C-0002 --reason 'schedule 7, ended on 20 March 2033'
Purged C-0002, kept until 2033-03-20
  papers/341047615a3762f7dca1c0b6b9db0b8bdb60a70acaa083abe93e606ae9eb682f: gone
  cases/f7/C-0002.json: gone
  tombstones/C-0002.json: what is left

# What is left: that there was a case, and the hash by which a copy that turns up can be told to be it.
$ ls store/cases/f7; ls store/papers | cut -c -8; jq -c . store/tombstones/C-0002.json | sed 's/"sha256":.*/.../'
02747934
{"schema":"rsc.tombstone/1","id":"C-0002","client":"K-0002","purged":"2033-03-21T10:00:00-05:00","by":"W-lee","reason":"schedule 7, ended on 20 March 2033",...
$ [ "$(sha256sum < copy.json | cut -d ' ' -f 1)" = "$(jq -r .sha256 store/tombstones/C-0002.json)" ] && echo 'the same'
the same
$ rsc audit verify; rsc check --store
Journal: 47 lines, files: 14, findings: 0
Files checked: 14, findings: 0
$ rsc audit log C-0002 | tail -1; tail -1 store/audit/journal | jq -c '[.act, .reason, (.files[] | [(.file | sub("[0-9a-f]{56}$"; "...")), (.before | type), (.after | type)])]'
2033-03-21T10:00:00-05:00    47  W-lee  case.purge     C-0002 and 2 more                                                            schedule 7, ended on 20 March 2033
["case.purge","schedule 7, ended on 20 March 2033",["tombstones/C-0002.json","null","string"],["papers/34104761...","string","null"],["cases/f7/C-0002.json","string","null"]]
$ rsc case show C-0002
2| rsc: there is no case C-0002 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case purge C-0002 --reason 'again'
2| rsc: there is no case C-0002 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc intake add --source ciu --level CM --at now --given-name Kim --birth-date 1990-01-01 --consents now -q | head -2
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-fd61f66f
$ rsc intake add --source ciu --level CM --at now --case C-0002 --consents now
2| rsc: there is or was a case C-0002 already [act.state]
2|   hint: choose another id
[4]
$ rsc case adopt copy.json --reason 'from a backup'
Adopted 0, unchanged 0
2| rsc: case C-0002 was purged [act.state]
2|   hint: 'rsc audit log C-0002' says when and why
[4]
$ rsc audit verify; rsc check --store
Journal: 48 lines, files: 15, findings: 0
Files checked: 15, findings: 0

# For scripts; wrong calls.
$ rsc case purge C-0001 --reason 'schedule 7' --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 4,
2|   "code": "act.state",
2|   "message": "case C-0001 is open: retention begins with the discharge",
2|   "hint": "'rsc discharge add' ends an episode; 'rsc undo' takes back a case opened by mistake"
2| }
[4]
$ rsc case purge C-0001
2| rsc case purge needs --reason [usage.missing]
2|   hint: say by which schedule the case may go; it stays in the tombstone
[2]
$ rsc case purge 'C 1' --reason 'schedule 7'
2| rsc: 'C 1' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc agency set --retention-months 0
2| rsc agency set: --retention-months: '0' is no number from 1 to 1200 [usage.bad-value]
2|   hint: see rsc agency set --help
[2]
$ rsc agency set
2| rsc agency set: nothing is set [usage.missing]
2|   hint: give --name or --retention-months
[2]
