# On RSC a referral uses the form: without it the act is refused with the clause, or a supervisor lets it pass.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc refer add C-0001 --service employment --provider P-works --at today
2| rsc: refer.add is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: referral.form: Referrals use the RSC RSS Referral Form (coordination-policy-cars 2.B.2 bullet 11) [act.refused]
2|   expected: On RSC a referral to a recovery support or treatment service is made with the RSC RSS Referral Form.
2|   found: lacking: the referral form
2|   to do: 'rsc refer add C-0001 ... --referral-form'. Fill in the referral form and record it with the referral. Or a supervisor lets it pass: --override referral.form --reason ...
[4]
$ rsc refer add C-0001 --service employment --provider P-works --at today --override referral.form --reason 'sent by telephone'
2| rsc: --override is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc refer add C-0001 --service employment --provider P-works --at today --override referral.form --by W-lee
2| rsc: --override needs --reason [usage.missing]
2|   hint: say why the rule may be broken; it is recorded
[2]
$ rsc refer add C-0001 --service employment --provider P-works --at today --override referral.frm --reason 'x' --by W-lee
2| rsc: --override: no policy in force has a rule 'referral.frm' [usage.not-found]
2|   hint: did you mean 'referral.form'?
[5]
$ rsc refer add C-0001 --service employment --provider P-works --at today --override referral.form --reason 'sent by telephone' --by W-lee
SANDBOX: nothing in this store is real
Recorded refer.add in C-0001, now at revision 8-b5e1c5e4
  added r1, Tue 2026-03-03
  overridden: referral.form, by W-lee
Owed:
  overdue  referral.form                 since today        Referrals use the RSC RSS Referral Form
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case history C-0001 | tail -1
8-b5e1c5e4  2026-03-03T10:00:00-06:00  W-lee  refer.add    r1              sent by telephone; overrides referral.form

# Before anybody is on RSC nothing asks for the form.
$ rsc refer add C-0002 --service employment --at today -q -o /dev/null

# The rest that is refused.
$ rsc refer add C-0001 --service hosing --goal 'g 1' --at now 2>&1 | sed 's/ one of recovery.*/ .../'
rsc: 2 options are wrong or missing [usage.bad-value]
error: --service: 'hosing' is not known [usage.bad-value]
  to do: did you mean housing? ...
error: --goal: 'g 1' is no entry id [usage.bad-value]
  to do: entries are named like c12; 'rsc case show' lists them
$ rsc refer add C-0001 2>&1 | sed 's/recovery-support-coordination,.*/.../'
rsc: 2 options are wrong or missing [usage.missing]
error: --at is needed: When it happened [usage.missing]
  to do: for example --at now, or a day
error: --service is needed: Which [usage.missing]
  to do: Which: ...
$ rsc refer add C-0001 --service housing --referral-form --at 2026-03-08T02:30
2| rsc: --at: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc refer add C-0001 --service housing --referral-form --at +2d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:147:19: error: an entry occurred in the future [check.entry-future]
2|   at: /referrals_out/1/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-05
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc refer add C-0001 --service housing --referal-form --at now
2| rsc refer add has no option --referal-form [usage.unknown-option]
2|   hint: did you mean --referral-form?
[2]
$ rsc refer set C-0001 r9 --result linked --at today
2| rsc: the record has no referral to a service 'r9' [usage.not-found]
2|   hint: there are r1
[5]
$ rsc refer set C-0001 --result lnked --evidence leas --at today
2| rsc: 2 options are wrong or missing [usage.bad-value]
2| error: --result: 'lnked' is not known [usage.bad-value]
2|   to do: did you mean linked? one of linked, not-linked, declined, waitlisted
2| error: --evidence: 'leas' is not known [usage.bad-value]
2|   to do: did you mean lease? one of provider-report, attendance, award-letter, enrolment-card, lease, employer, client-report
[2]
$ rsc refer set C-0001 --at today
2| rsc: --result is needed: What [usage.missing]
2|   hint: What: linked, not-linked, declined, waitlisted
[2]
$ rsc refer set C-0001 --result linked --at 2026-01-01
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:145:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /referrals_out/0/result/occurred
2|   expected: no earlier than 2026-03-03
2|   found: 2026-01-01
2|   to do: correct one of the two dates
[3]
$ rsc refer set C-0001 --result linked --at today --evidence lease -q -o /dev/null
$ rsc refer set C-0001 r1 --result declined --at today
2| rsc: r1 has 'result' already, of 2026-03-03 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 r1 --reason ...', and enter it anew
[4]
$ rsc refer set C-0001 --result declined --at today
2| rsc: no referral to a service is open: none lacks 'result' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section referrals_out' lists; one that is not there yet is added first
[5]
$ rsc refer hand-off C-0001 r1 --face-to-face
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc refer hand-off C-0001 r1 --face-to-face --at now -q -o /dev/null
$ rsc refer hand-off C-0001 r1 --face-to-face --at now
2| rsc: r1 has 'hand_off' already, of 2026-03-03T10:00:00-06:00 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 r1 --reason ...', and enter it anew
[4]
$ rsc refer hand-off C-0001 --face-to-face --at now
2| rsc: no referral to a service is open: none lacks 'hand_off' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section referrals_out' lists; one that is not there yet is added first
[5]
$ rsc refer handoff C-0001
2| rsc: there is no command 'refer handoff' [usage.unknown-command]
2|   hint: did you mean 'rsc refer hand-off'?
[2]
$ rsc refer list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc refer add C-0001 --service housing --referral-form --at now --if-match 1-8c0429ca
2| rsc: cases/aa/C-0001.json is at revision 10-fb51c9e5, not at 1-8c0429ca [store.changed]
2|   hint: look at it again, then repeat
[6]
