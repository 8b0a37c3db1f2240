# A verdict is disputed: it stands, with the note beside it, until the dispute is settled.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_NOW=2026-03-10T10:00:00-05:00
$ rsc explain C-0002 contact.cm-24h | grep -e '^C-0002~' -e verdict:
C-0002~contact.cm-24h~ref1~2026-03-02
  verdict:    overdue by 166 hours: due, and nothing in the record meets it
$ rsc case dispute C-0002 --obligation C-0002~contact.cm-24h~ref1~2026-03-02 --at today --note 'the log of the front desk shows a call'
SANDBOX: nothing in this store is real
Recorded case.dispute in C-0002, now at revision 2-2e88d2a1
  added dp1, Tue 2026-03-10
Owed:
  overdue  contact.cm-24h               late 166 hours        CM client reached within 24 hours of referral
  overdue  assignment.one-business-day  late 5 business days  Assigned within one business day
$ rsc explain C-0002 contact.cm-24h | grep -e '^C-0002~' -e verdict:
C-0002~contact.cm-24h~ref1~2026-03-02
  verdict:    overdue by 166 hours: due, and nothing in the record meets it
$ rsc case show C-0002 --section disputes
Case C-0002 (SANDBOX: not real)

disputes (1)
  id   occurred    by     what
-----  ----------  -----  ---------------------------------------------------------------------------------------------
  dp1  2026-03-10  W-ana  note=the log of the front desk shows a call  obligation=C-0002~contact.cm-24h~ref1~2026-03-02


$ echo 'from a pipe' | rsc case dispute C-0002 --obligation C-0002~contact.cm-24h~ref1~2026-03-02 --at today --note - -n | head -4
SANDBOX: nothing in this store is real
Would record case.dispute in C-0002
  added dp2, Tue 2026-03-10
  /disputes/1/id: added "dp2"
$ rsc case settle C-0002 --at today --reason 'the call was of another client' --json | jq -c '[.act, .revision, .entries]'
["case.settle","3-1ead041e",[{"id":"dp1","what":"settled","occurred":"2026-03-10"}]]
$ rsc case settle C-0002 --at today
2| rsc: no dispute is open: none lacks 'settled' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0002 --section disputes' lists; one that is not there yet is added first
[5]
$ rsc case settle C-0002 dp1 --at today
2| rsc: dp1 has 'settled' already, of 2026-03-10 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0002 dp1 --reason ...', and enter it anew
[4]
$ rsc case show C-0002 --section disputes --json
[
  {
    "id": "dp1",
    "occurred": "2026-03-10",
    "recorded": "2026-03-10T10:00:00-05:00",
    "by": "W-ana",
    "note": "the log of the front desk shows a call",
    "obligation": "C-0002~contact.cm-24h~ref1~2026-03-02",
    "settled": {
      "occurred": "2026-03-10",
      "recorded": "2026-03-10T10:00:00-05:00",
      "by": "W-ana"
    }
  }
]
$ rsc explain C-0002 contact.cm-24h | grep -e verdict:
  verdict:    overdue by 166 hours: due, and nothing in the record meets it
$ rsc case history C-0002 | tail -2
2-2e88d2a1  2026-03-10T10:00:00-05:00  W-ana  case.dispute  dp1
3-1ead041e  2026-03-10T10:00:00-05:00  W-ana  case.settle   dp1      the call was of another client

# Only what is judged can be disputed, with what is wrong with it.
$ rsc case dispute C-0002 --obligation C-0002~contact.cm-24h~ref9~2026-03-02 --at today --note why
2| rsc: C-0002 has no obligation 'C-0002~contact.cm-24h~ref9~2026-03-02' [explain.nothing]
2|   hint: 'rsc explain C-0002 RULE' shows the identities
[5]
$ rsc case dispute C-0002 --obligation C-0002~contact.cm-24h~ref1~2026-03-02 --at today
2| rsc: --note is needed: what is wrong with the verdict [usage.missing]
2|   hint: '-' reads it from standard input
[2]
$ rsc case dispute C-0002 --at today --note why
2| rsc: --obligation is needed: Identity of the obligation [usage.missing]
2|   hint: for example --obligation '...'
[2]
$ rsc case dispute C-0002 --obligation C-0002~contact.cm-24h~ref1~2026-03-02 --note why
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc case dispute C-0009 --obligation C-0009~contact.cm-24h~ref1~2026-03-02 --at today --note why
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case settle C-0002 dp9 --at today
2| rsc: the record has no dispute 'dp9' [usage.not-found]
2|   hint: there are dp1
[5]
$ rsc case settle C-0002
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
