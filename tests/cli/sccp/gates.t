# What a plan must hold before it may be signed. What is lacking is named with its clause; nothing is
# written, and the draft stays. A full plan needs the client, the team and its meeting, a crisis plan,
# a funding plan, and services that the client chose.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sccp draft C-0001 --kind full --at today --needs housing --service housing@P-shelter --goal 'My own place::lease signed' | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-f47d155f
  added v2, Tue 2026-03-03
$ rsc sccp sign C-0001 --at today --signers client,coordinator
2| rsc: sccp.sign is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
2|   expected: The full plan is worked out with the client and the support team: the version says so and names the meeting at which the team gave its input.
2|   found: lacking: development with the client, the team's input
2|   to do: 'rsc team meet C-0001 --at ...', 'rsc sccp set C-0001 v2 --with-client --team-meeting ...'. Hold a team meeting on the plan, and sign a version that was made with the client and names that meeting. Or a supervisor lets it pass: --override sccp.full-content --reason ...
2| cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) [act.refused]
2|   expected: Each version of the plan, of whatever kind, has a written safety and crisis plan built on what the client is good at and whom the client can count on. It is asked of all plans, not only of those made in an emergency.
2|   found: lacking: a safety and crisis plan with strengths and natural supports
2|   to do: 'rsc sccp set C-0001 v2 --strengths ... --natural-supports ... --crisis-steps ...'. Sign a new version with a crisis plan that names strengths, natural supports and steps. Or a supervisor lets it pass: --override sccp.crisis-plan --reason ...
2| cases/aa/C-0001.json: error: sccp.funding: The plan says who else pays (coordination-policy-cars 2.B.2 bullet 12) [act.refused]
2|   expected: On RSC the full plan names payers other than the county, takes free and low-cost resources into account, and has its funding part made with the team's help.
2|   found: lacking: a source besides the county, free and low-cost resources considered, the team's help with the funding plan
2|   to do: 'rsc sccp set C-0001 v2 --funding ... --low-cost --funding-with-team'. Sign a new version whose funding part was made with the team, names another payer and considers low-cost resources. Or a supervisor lets it pass: --override sccp.funding --reason ...
2| cases/aa/C-0001.json: error: service.choice: The client chose services and providers (coordination-policy-cars 2.B.2 bullet 10) [act.refused]
2|   expected: The choice is recorded; no form is asked for.
2|   found: lacking: informed choice of every service
2|   to do: 'rsc sccp set C-0001 v2 --informed-choice'. Go through the alternatives with the client and sign a version that records the choice. Or a supervisor lets it pass: --override service.choice --reason ...
[4]
$ rsc sccp list C-0001
SANDBOX: nothing in this store is real
sccp (2)
  id  occurred    by     what
----  ----------  -----  ---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
  v1  2026-03-02  W-ana  kind=preliminary  with_client=yes  based_on_screen=yes  needs=housing  services=(1)  strengths=keeps appointments  natural_supports=sister  crisis_plan=(yes)  signed=2026-03-02 client coordinator
  v2  2026-03-03  W-ana  kind=full  needs=housing  goals=(1)  services=(1)


$ rsc case history C-0001 | tail -1
8-f47d155f  2026-03-03T10:00:00-06:00  W-ana  sccp.draft   v2
$ rsc sccp sign C-0001 --at today --signers client,coordinator --json 2>&1 | jq -c '[.schema, .status, .code, (.findings[]? | [.code, .found])]'
["rsc.error/1",4,"act.refused",["act.refused","lacking: development with the client, the team's input"],["act.refused","lacking: a safety and crisis plan with strengths and natural supports"],["act.refused","lacking: a source besides the county, free and low-cost resources considered, the team's help with the funding plan"],["act.refused","lacking: informed choice of every service"]]

# Steps alone are no crisis plan; neither are steps and strengths: it builds on natural supports too.
$ rsc sccp sign C-0001 -n --at today --signers client,coordinator 2>&1 | grep -c 'sccp.crisis-plan:'
1
$ rsc sccp set C-0001 --crisis-steps 'call the line' | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 9-22023c4f
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -A 2 'sccp.crisis-plan:' | cut -c1-120
cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) 
  expected: Each version of the plan, of whatever kind, has a written safety and crisis plan built on what the client is
  found: lacking: a safety and crisis plan with strengths and natural supports
$ rsc sccp set C-0001 --strengths 'keeps appointments' --crisis-steps 'call the line' | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 10-ff8ae347
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -A 2 'sccp.crisis-plan:' | cut -c1-120
cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) 
  expected: Each version of the plan, of whatever kind, has a written safety and crisis plan built on what the client is
  found: lacking: a safety and crisis plan with strengths and natural supports
$ rsc sccp set C-0001 --strengths 'keeps appointments' --natural-supports sister --crisis-steps 'call the sister' | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 11-7717c82d
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -e ' error: ' -e ' found: '
cases/aa/C-0001.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
  found: lacking: development with the client, the team's input
cases/aa/C-0001.json: error: sccp.funding: The plan says who else pays (coordination-policy-cars 2.B.2 bullet 12) [act.refused]
  found: lacking: a source besides the county, free and low-cost resources considered, the team's help with the funding plan
cases/aa/C-0001.json: error: service.choice: The client chose services and providers (coordination-policy-cars 2.B.2 bullet 10) [act.refused]
  found: lacking: informed choice of every service

# The county alone is no funding plan.
$ rsc sccp set C-0001 --funding county --low-cost --funding-with-team | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 12-f8cfd0fe
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -e ' error: ' -e ' found: '
cases/aa/C-0001.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
  found: lacking: development with the client, the team's input
cases/aa/C-0001.json: error: sccp.funding: The plan says who else pays (coordination-policy-cars 2.B.2 bullet 12) [act.refused]
  found: lacking: a source besides the county
cases/aa/C-0001.json: error: service.choice: The client chose services and providers (coordination-policy-cars 2.B.2 bullet 10) [act.refused]
  found: lacking: informed choice of every service
$ rsc sccp set C-0001 --funding county,medicaid --low-cost --funding-with-team | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 13-8d6fb14e
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -e ' error: ' -e ' found: '
cases/aa/C-0001.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
  found: lacking: development with the client, the team's input
cases/aa/C-0001.json: error: service.choice: The client chose services and providers (coordination-policy-cars 2.B.2 bullet 10) [act.refused]
  found: lacking: informed choice of every service

# The client's choice, service by service.
$ rsc sccp set C-0001 --service housing@P-shelter --informed-choice --service employment@P-works | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 14-82549cae
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -e ' error: ' -e ' found: '
cases/aa/C-0001.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
  found: lacking: development with the client, the team's input

# The client's part and the team's input.
$ rsc sccp set C-0001 --with-client | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 15-ee2da5ce
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator
2| rsc: sccp.sign is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: sccp.full-content: Full plan made with client and team (coordination-policy-cars 2.B.2 bullet 9) [act.refused]
2|   expected: The full plan is worked out with the client and the support team: the version says so and names the meeting at which the team gave its input.
2|   found: lacking: the team's input
2|   to do: 'rsc team meet C-0001 --at ...', 'rsc sccp set C-0001 v2 --team-meeting ...'. Hold a team meeting on the plan, and sign a version that was made with the client and names that meeting. Or a supervisor lets it pass: --override sccp.full-content --reason ...
[4]
$ rsc team meet C-0001 --at today --attendees m1,m2 | head -3
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 16-981c0035
  added t1, Tue 2026-03-03
$ rsc sccp set C-0001 --team-meeting t1 | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 17-624eab55
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 --at today --signers client,coordinator | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 18-86c16c11
  signed v2, Tue 2026-03-03
Met:
  met  sccp.full          2026-03-03  Full plan within 30 days of enrolment
  met  sccp.full-content              Full plan made with client and team
  met  sccp.review        2026-03-03  Plan reviewed every 30 days
  met  sccp.crisis-plan               Every plan holds a crisis plan
  met  sccp.funding                   The plan says who else pays
  met  service.choice                 The client chose services and providers
