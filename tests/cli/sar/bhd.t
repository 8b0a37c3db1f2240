# Under the BHD revision no acuity index is asked for, but the plan goes with every request to continue or to
# add services. Placement criteria go with both revisions.
$ unset NORTH_STORE; sed -e 's/coordination@cars/coordination@bhd/' -e 's/--informed-choice$/& --choice-form/' $SRC/tests/cli/fixture/north.sh > north.sh; sh north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ lacks() { "$@" 2>&1 | grep -e ' error: ' -e ' found: '; }
$ rsc sccp list C-0001 --json | jq -c '.sccp[] | [.id, .signed.occurred]'
["v1","2026-03-02"]
$ rsc sccp draft C-0001 --kind preliminary --at today --with-client --based-on-screen --needs housing --service housing@P-shelter --informed-choice --strengths patient --natural-supports sister --crisis-steps 'call the sister' | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-7123c963
  added v2, Tue 2026-03-03
$ lacks rsc sccp sign C-0001 v2 --at today --signers client,coordinator
cases/aa/C-0001.json: error: service.choice: The client chose services and providers (coordination-policy-bhd 2.B.2 bullet 11) [act.refused]
  found: lacking: the choice form for every service
$ rsc sccp set C-0001 v2 --service housing@P-shelter --informed-choice --choice-form | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 9-b535315b
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 10-f1038d2a
  signed v2, Tue 2026-03-03
Met:
  met  sccp.preliminary-content    What a preliminary plan is made of
  met  sccp.crisis-plan            Every plan holds a crisis plan
  met  service.choice              The client chose services and providers
$ rsc sar draft C-0001 --kind initial --at today --line housing@P-shelter:30:2026-03-03..2026-04-10 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 11-b84a0c9d
  added s1, Tue 2026-03-03
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 12-4bb9ee94
  submitted s1, Tue 2026-03-03 10:00 -06:00
$ rsc sar decide C-0001 --approved --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 13-dbfc1626
  approved s1, Tue 2026-03-03
$ rsc acuity assess C-0001 --at today --instrument placement-criteria --level 2.1 --provider P-clinic | head -3
SANDBOX: nothing in this store is real
Recorded acuity.assess in C-0001, now at revision 14-7cfd5ba2
  added l1, Tue 2026-03-03
$ for kind in extension additional; do rsc sar draft C-0001 --kind $kind --at today --line housing@P-shelter:30:2026-04-11..2026-05-10 | head -3; done
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 15-daf8975b
  added s2, Tue 2026-03-03
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 16-2cd78054
  added s3, Tue 2026-03-03
$ rsc sar submit C-0001 s2 --at now
2| rsc: sar.submit is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-bhd 2.B.2 bullet 16) [act.refused]
2|   expected: On RSC a request to extend or add services goes with the clinical provider's placement criteria, not older than 30 days, and with the plan.
2|   found: lacking: placement-criteria, sccp
2|   to do: 'rsc sar attach C-0001 s2 --kind placement-criteria --entry l1 --at ...', 'rsc sar attach C-0001 s2 --kind sccp --entry v2 --at ...'. Get current placement criteria from the clinical provider and send them with the plan for this request. Or a supervisor lets it pass: --override sar.placement-criteria --reason ...
2| cases/aa/C-0001.json: error: sar.plan-attached: Plan sent with requests for more services (coordination-policy-bhd 2.B.2 bullet 10) [act.refused]
2|   expected: On RSC a request to extend or add services has the plan with it, in its preliminary or later version. Only the BHD revision asks for this.
2|   found: lacking: sccp
2|   to do: 'rsc sar attach C-0001 s2 --kind sccp --entry v2 --at ...'. Send the county the plan for this request. Or a supervisor lets it pass: --override sar.plan-attached --reason ...
[4]
$ lacks rsc sar submit C-0001 s3 --at now
cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-bhd 2.B.2 bullet 16) [act.refused]
  found: lacking: placement-criteria, sccp
cases/aa/C-0001.json: error: sar.plan-attached: Plan sent with requests for more services (coordination-policy-bhd 2.B.2 bullet 10) [act.refused]
  found: lacking: sccp
$ for sar in s2 s3; do rsc sar attach C-0001 $sar --kind placement-criteria --entry l1 --at now | head -3; done
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 17-39540ca9
  attached placement-criteria s2, Tue 2026-03-03 10:00 -06:00
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 18-875409e3
  attached placement-criteria s3, Tue 2026-03-03 10:00 -06:00
$ lacks rsc sar submit C-0001 s2 --at now
cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-bhd 2.B.2 bullet 16) [act.refused]
  found: lacking: sccp
cases/aa/C-0001.json: error: sar.plan-attached: Plan sent with requests for more services (coordination-policy-bhd 2.B.2 bullet 10) [act.refused]
  found: lacking: sccp
$ lacks rsc sar submit C-0001 s3 --at now
cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-bhd 2.B.2 bullet 16) [act.refused]
  found: lacking: sccp
cases/aa/C-0001.json: error: sar.plan-attached: Plan sent with requests for more services (coordination-policy-bhd 2.B.2 bullet 10) [act.refused]
  found: lacking: sccp
$ for sar in s2 s3; do rsc sar attach C-0001 $sar --kind sccp --entry v2 --at now | head -3; done
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 19-73071b45
  attached sccp s2, Tue 2026-03-03 10:00 -06:00
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 20-9041c1f2
  attached sccp s3, Tue 2026-03-03 10:00 -06:00
$ rsc sar submit C-0001 s2 --at now | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 21-37d476f6
  submitted s2, Tue 2026-03-03 10:00 -06:00
Met:
  met  sar.placement-criteria  2026-03-03  RSC requests rest on placement criteria and plan
  met  sar.plan-attached       2026-03-03  Plan sent with requests for more services
$ rsc sar submit C-0001 s3 --at now | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 22-e34b285d
  submitted s3, Tue 2026-03-03 10:00 -06:00
Met:
  met  sar.placement-criteria  2026-03-03  RSC requests rest on placement criteria and plan
  met  sar.plan-attached       2026-03-03  Plan sent with requests for more services
