# No version of any kind is signed without a crisis plan.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ lacks() { "$@" 2>&1 | grep -e ' error: ' -e ' found: '; }
$ rsc sccp draft C-0001 --kind preliminary --at today --with-client --based-on-screen --needs housing --service housing@P-shelter --informed-choice | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-d25864b6
  added v2, Tue 2026-03-03
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator
2| rsc: sccp.sign is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) [act.refused]
2|   expected: Each version of the plan, of whatever kind, has a written safety and crisis plan built on what the client is good at and whom the client can count on. It is asked of all plans, not only of those made in an emergency.
2|   found: lacking: a safety and crisis plan with strengths and natural supports
2|   to do: 'rsc sccp set C-0001 v2 --strengths ... --natural-supports ... --crisis-steps ...'. Sign a new version with a crisis plan that names strengths, natural supports and steps. Or a supervisor lets it pass: --override sccp.crisis-plan --reason ...
[4]
$ rsc sccp draft C-0001 --kind transition --at today --with-client --needs housing --service housing@P-shelter --informed-choice | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 9-3742eda3
  added v3, Tue 2026-03-03
$ lacks rsc sccp sign C-0001 v3 --at today --signers client,coordinator
cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) [act.refused]
  found: lacking: a safety and crisis plan with strengths and natural supports
$ rsc sccp list C-0001 --json | jq -c '.sccp[] | [.id, .kind, .signed.occurred]'
["v1","preliminary","2026-03-02"]
["v2","preliminary",null]
["v3","transition",null]

# Under Case Management the same holds.
$ rsc assign add C-0002 --worker W-cho --level CM --level-reason acuity --at now --by W-lee > assigned
$ rsc sccp draft C-0002 --kind full --at today --with-client --needs housing --by W-cho | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0002, now at revision 3-f35731f7
  added v1, Tue 2026-03-03
$ lacks rsc sccp sign C-0002 --at today --signers client,coordinator --by W-cho
cases/f7/C-0002.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
  found: lacking: the team's input
cases/f7/C-0002.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) [act.refused]
  found: lacking: a safety and crisis plan with strengths and natural supports

# A coordinator cannot let a rule pass, nor a supervisor without a reason, nor a rule that is none.
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator --override sccp.crisis-plan --reason 'moves in tonight'
2| rsc: --override is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator --override sccp.crisis-plan --by W-lee
2| rsc: --override needs --reason [usage.missing]
2|   hint: say why the rule may be broken; it is recorded
[2]
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator --override sccp.crisis --reason 'moves in tonight' --by W-lee
2| rsc: --override: no policy in force has a rule 'sccp.crisis' [usage.not-found]
2|   hint: did you mean 'sccp.crisis-plan'?
[5]
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator --override sccp.full-content --reason 'moves in tonight' --by W-lee 2>&1 | head -2 | cut -c1-150
rsc: sccp.sign is refused: nothing was written [act.refused]
cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) [act.refused]
$ rsc case history C-0001 | tail -1
9-3742eda3  2026-03-03T10:00:00-06:00  W-ana  sccp.draft   v3

# A supervisor with a reason can; it is in the history, and the content is owed all the same.
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator --override sccp.crisis-plan --reason 'moves in tonight' --by W-lee -n
SANDBOX: nothing in this store is real
Would record sccp.sign in C-0001
  signed v2, Tue 2026-03-03
  overridden: sccp.crisis-plan, by W-lee
  /sccp/1/signed/occurred: added "2026-03-03"
  /sccp/1/signed/recorded: added "2026-03-03T10:00:00-06:00"
  /sccp/1/signed/by: added "W-lee"
  /sccp/1/signed/signers/0: added "client"
  /sccp/1/signed/signers/1: added "coordinator"
Met:
  met  sccp.preliminary-content    What a preliminary plan is made of
  met  service.choice              The client chose services and providers
Owed:
  overdue  sccp.crisis-plan              since today        Every plan holds a crisis plan
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator --override sccp.crisis-plan --reason 'moves in tonight' --by W-lee
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 10-ec59005e
  signed v2, Tue 2026-03-03
  overridden: sccp.crisis-plan, by W-lee
Met:
  met  sccp.preliminary-content    What a preliminary plan is made of
  met  service.choice              The client chose services and providers
Owed:
  overdue  sccp.crisis-plan              since today        Every plan holds a crisis plan
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case history C-0001 | tail -1
10-ec59005e  2026-03-03T10:00:00-06:00  W-lee  sccp.sign    v2              moves in tonight; overrides sccp.crisis-plan
$ rsc case history C-0001 --json | jq -c '.[-1] | [.seq, .by, .act, .entries, .reason, .overrides]'
[10,"W-lee","sccp.sign",["v2"],"moves in tonight",["sccp.crisis-plan"]]
$ rsc explain C-0001 sccp.crisis-plan --verdict overdue | grep -e '^C-0001~' -e verdict: -e evidence:
C-0001~sccp.crisis-plan~v2~2026-03-03
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00; a safety and crisis plan
  verdict:    overdue since today: due, and nothing in the record meets it
