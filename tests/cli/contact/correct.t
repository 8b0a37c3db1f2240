# A contact that was written down wrongly: voided and added anew in one act, with all that is not given.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at todayT09:00 --mode face-to-face --with client --setting home --minutes 40 --note 'She asked for the letter.' -o /dev/null
$ rsc contact correct C-0001 c2 --at 2026-03-02T15:00 --minutes 50 --reason 'it was yesterday' -n | grep -v -e open -e Owed -e more
SANDBOX: nothing in this store is real
Would record contact.correct in C-0001
  voided c2, Tue 2026-03-03 10:00 -06:00
  added c3, Mon 2026-03-02 15:00 -06:00
  /contacts/1/voided/at: added "2026-03-03T10:00:00-06:00"
  /contacts/1/voided/by: added "W-ana"
  /contacts/1/voided/reason: added (text)
  /contacts/2/id: added "c3"
  /contacts/2/occurred: added "2026-03-02T15:00:00-06:00"
  /contacts/2/recorded: added "2026-03-03T10:00:00-06:00"
  /contacts/2/by: added "W-ana"
  /contacts/2/note: added (text)
  /contacts/2/mode: added "face-to-face"
  /contacts/2/with: added "client"
  /contacts/2/reached: added true
  /contacts/2/setting: added "home"
  /contacts/2/minutes: added 50
$ rsc contact correct C-0001 c2 --at 2026-03-02T15:00 --minutes 50 --reason 'it was yesterday' | head -4
SANDBOX: nothing in this store is real
Recorded contact.correct in C-0001, now at revision 9-9639f954
  voided c2, Tue 2026-03-03 10:00 -06:00
  added c3, Mon 2026-03-02 15:00 -06:00
$ rsc contact list C-0001 --json | jq -c '.contacts[1:][] | [.id, .occurred, .setting, .minutes, .note, .recorded, .voided.reason]'
["c2","2026-03-03T09:00:00-06:00","home",40,"She asked for the letter.","2026-03-03T10:00:00-06:00","it was yesterday"]
["c3","2026-03-02T15:00:00-06:00","home",50,"She asked for the letter.","2026-03-03T10:00:00-06:00",null]
$ rsc case history C-0001 | tail -1
9-9639f954  2026-03-03T10:00:00-06:00  W-ana  contact.correct  c2, c3          it was yesterday
# The worker who made it stays the one who made it, whoever corrects; who was reached has no barrier.
$ rsc contact correct C-0001 c3 --reached no --barrier illness --reason 'he did not open' --by W-lee --json | jq -c .entries
[{"id":"c3","what":"voided","occurred":"2026-03-03T10:00:00-06:00"},{"id":"c4","what":"added","occurred":"2026-03-02T15:00:00-06:00"}]
$ rsc contact correct C-0001 c4 --reached yes --reason 'he did' | head -4
SANDBOX: nothing in this store is real
Recorded contact.correct in C-0001, now at revision 11-a3d6330d
  voided c4, Tue 2026-03-03 10:00 -06:00
  added c5, Mon 2026-03-02 15:00 -06:00
$ rsc contact list C-0001 --json | jq -c '.contacts[3:][] | [.id, .by, .worker, .reached, .barrier, .minutes]'
["c4","W-lee","W-ana",false,"illness",50]
["c5","W-ana","W-ana",true,null,50]
$ rsc audit verify | tail -1
Journal: 44 lines, files: 13, findings: 0
# What is refused; nothing is written then.
$ rsc contact correct C-0001 c5 --mode phone
2| rsc: --reason is needed: what was wrong [usage.missing]
2|   hint: for example --reason 'the visit was on the day before'
[2]
$ rsc contact correct C-0001 c5 --mode face-to-face --reason 'the same'
2| rsc: nothing of c5 is corrected [usage.missing]
2|   hint: give what is right; --help lists the options
[2]
$ rsc contact correct C-0001 c2 --mode phone --reason 'once more'
2| rsc: c2 is voided already [act.state]
2|   hint: nothing is left to do
[4]
$ rsc contact correct C-0001 c9 --mode phone --reason 'none'
2| rsc: the record has no contact 'c9' [usage.not-found]
2|   hint: there are c1, c2, c3, c4, c5
[5]
$ rsc contact correct C-0001 --mode phone --reason 'which'
2| rsc contact correct needs ENTRY [usage.missing]
2|   hint: see rsc contact correct --help
[2]
$ rsc contact correct C-0001 c5 --at +1d --reason 'ahead' 2>&1 | sed -n '1,2s/^.*error: //p'
an entry occurred in the future [check.entry-future]
$ rsc undo C-0001
2| rsc: a correction is not taken back by itself [act.state]
2|   hint: correct the contact that took the place of the wrong one once more: 'rsc contact correct C-0001 c5 ... --reason ...'
[4]
$ rsc case history C-0001 | tail -1
11-a3d6330d  2026-03-03T10:00:00-06:00  W-ana  contact.correct  c4, c5          he did
