# Words that are none; a discharge needs its reason.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc policy adopt recovery-oriented-care@lecture --from 2026-01-01 --by W-lee -q -o out
$ rsc discharge add C-0001 --reasons completed
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc discharge add C-0001 --reasons tired --at today
2| rsc: --reasons: 'tired' is not known [usage.bad-value]
2|   hint: one of completed, transferred, moved, withdrew, lost-contact, incarcerated, deceased, relapse, not-eligible, administrative, other
[2]
$ rsc discharge add C-0001 --reasons other --unplanned --at today
2| rsc: an unplanned discharge needs its reason [usage.missing]
2|   hint: give a reason other than 'other', or say more with --note
[2]
$ rsc discharge add C-0001 --reasons completed --at +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:138:17: error: an entry occurred in the future [check.entry-future]
2|   at: /discharge/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc discharge add C-0001 --reasons completed --at 2026-02-01
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:138:17: error: the discharge is before the intake [check.discharge-before-intake]
2|   at: /discharge/occurred
2|   expected: no earlier than the referral on 2026-03-02T09:00:00-06:00
2|   found: 2026-02-01
2|   to do: correct the discharge or the intake date
2| cases/aa/C-0001.json:138:17: error: the discharge is before the intake [check.discharge-before-intake]
2|   at: /discharge/occurred
2|   expected: no earlier than the enrolment on 2026-03-02
2|   found: 2026-02-01
2|   to do: correct the discharge or the intake date
2| cases/aa/C-0001.json:138:17: error: the discharge is before the intake [check.discharge-before-intake]
2|   at: /discharge/occurred
2|   expected: no earlier than the assignment on 2026-03-02T10:00:00-06:00
2|   found: 2026-02-01
2|   to do: correct the discharge or the intake date
[3]
$ rsc discharge add C-0009 --reasons completed --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc discharge reopen C-0001 --reason 'never discharged'
2| rsc: the record has no discharge [usage.not-found]
2|   hint: there is none yet
[5]
$ rsc discharge show C-0001
SANDBOX: nothing in this store is real
discharge (0)
  id  occurred  by  what
----  --------  --  ----


$ rsc discharge show C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc discharge add C-0001 --reasons relapse --at today --override discharge.not-for-relapse --reason 'x'
2| rsc: --override is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc discharge add C-0001 --reasons relapse --at today --override discharge.not-for-relapse --reason 'court order' --by W-lee | sed '/^  open/d'
SANDBOX: nothing in this store is real
Recorded discharge.add in C-0001, now at revision 8-e5be6c92
  added dis1, Tue 2026-03-03
  overridden: discharge.not-for-relapse, by W-lee
Owed, and what the discharge ends is missed after its day, for good:
  overdue  lead.agency (none)         late 1 day         One agency leads
  overdue  discharge.not-for-relapse  since today        Relapse alone discharges nobody
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case history C-0001 | tail -1
8-e5be6c92  2026-03-03T10:00:00-06:00  W-lee  discharge.add  dis1            court order; overrides discharge.not-for-relapse
$ rsc explain C-0001 discharge.not-for-relapse | grep -e verdict:
  verdict:    overdue since today: due, and nothing in the record meets it

# After it nothing is owed that is not owed at discharge; an entry of a later day is warned of.
$ export RSC_NOW=2026-03-04T10:00:00-06:00
$ rsc contact add C-0001 --at today --mode phone --with client | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 9-cbc13bc5
  added c2, Wed 2026-03-04
2| cases/aa/C-0001.json:71:19: warning: an entry occurred after the discharge [check.closed-case-entry]
2|   at: /contacts/1/occurred
2|   expected: no later than the discharge on 2026-03-03
2|   found: 2026-03-04
2|   to do: correct the date, or move the entry to the new episode
