# samples/walkthrough.sh: two clients from referral to discharge with the commands alone. A step is a
# line that begins with '> rsc'.
$ sh $SRC/samples/walkthrough.sh store | sed 's/^\$ /> /; s/S-[0-9a-f]*/S-.../'

=== An agency ===

--- 2026-01-05T09:00:00-06:00

> rsc init store --sandbox --agency AG-north --name 'Northside Recovery' --policy milwaukee-coordination@cars --from 2026-01-01
Made store S-... in store
In force: milwaukee-coordination@cars from 2026-01-01

> rsc policy adopt recovery-oriented-care@lecture --from 2026-01-01
Put recovery-oriented-care@lecture in force from 2026-01-01

> rsc staff add W-lee --roles supervisor --supervisor W-lee --hired 2026-01-05 --file-location 'cabinet 2, locked'
SANDBOX: nothing in this store is real
Recorded staff.add in W-lee, now at revision 1-0b1c4ef0
  worker W-lee

> rsc staff degree W-lee --level bachelor --field social-work --at 2018-05-20
SANDBOX: nothing in this store is real
Recorded staff.degree in W-lee, now at revision 2-d3d8ca8a
  added d1, Sun 2018-05-20

> rsc staff experience W-lee --years 4 --service case-management --at 2026-01-02
SANDBOX: nothing in this store is real
Recorded staff.experience in W-lee, now at revision 3-0e7909f0
  added e1, Fri 2026-01-02

> rsc staff document W-lee --kind resume --at 2025-12-01
SANDBOX: nothing in this store is real
Recorded staff.document in W-lee, now at revision 4-70421512
  added doc1, Mon 2025-12-01

> rsc staff document W-lee --kind degree --at 2018-05-20
SANDBOX: nothing in this store is real
Recorded staff.document in W-lee, now at revision 5-b4fc79ee
  added doc2, Sun 2018-05-20

> rsc staff document W-lee --kind background-check --at 2025-12-15
SANDBOX: nothing in this store is real
Recorded staff.document in W-lee, now at revision 6-42931283
  added doc3, Mon 2025-12-15

> rsc staff document W-lee --kind drivers-licence --at 2024-06-01 --expires 2028-06-01
SANDBOX: nothing in this store is real
Recorded staff.document in W-lee, now at revision 7-b48bc503
  added doc4, Sat 2024-06-01

> rsc staff document W-lee --kind drivers-abstract --at 2025-12-15
SANDBOX: nothing in this store is real
Recorded staff.document in W-lee, now at revision 8-a8a6d370
  added doc5, Mon 2025-12-15

> rsc staff document W-lee --kind auto-insurance --at 2025-12-01 --expires 2026-11-30
SANDBOX: nothing in this store is real
Recorded staff.document in W-lee, now at revision 9-94f8b370
  added doc6, Mon 2025-12-01

> rsc staff notice W-lee --kind hire --to 'CARS Quality Assurance' --verification-enclosed --at now
SANDBOX: nothing in this store is real
Recorded staff.notice in W-lee, now at revision 10-0db72e2d
  added no1, Mon 2026-01-05 09:00 -06:00

> rsc staff notice W-lee --kind access-request --to MIS --at now
SANDBOX: nothing in this store is real
Recorded staff.notice in W-lee, now at revision 11-abe6cd11
  added no2, Mon 2026-01-05 09:00 -06:00

> rsc staff add W-ana --roles coordinator --supervisor W-lee --hired 2026-01-05 --file-location 'cabinet 2, locked'
SANDBOX: nothing in this store is real
Recorded staff.add in W-ana, now at revision 1-292a6cc3
  worker W-ana

> rsc staff degree W-ana --level bachelor --field psychology --at 2018-05-20
SANDBOX: nothing in this store is real
Recorded staff.degree in W-ana, now at revision 2-1b559448
  added d1, Sun 2018-05-20

> rsc staff experience W-ana --years 4 --service case-management --at 2026-01-02
SANDBOX: nothing in this store is real
Recorded staff.experience in W-ana, now at revision 3-9f54349a
  added e1, Fri 2026-01-02

> rsc staff document W-ana --kind resume --at 2025-12-01
SANDBOX: nothing in this store is real
Recorded staff.document in W-ana, now at revision 4-1b20ae4b
  added doc1, Mon 2025-12-01

> rsc staff document W-ana --kind degree --at 2018-05-20
SANDBOX: nothing in this store is real
Recorded staff.document in W-ana, now at revision 5-1670b4ab
  added doc2, Sun 2018-05-20

> rsc staff document W-ana --kind background-check --at 2025-12-15
SANDBOX: nothing in this store is real
Recorded staff.document in W-ana, now at revision 6-7e474768
  added doc3, Mon 2025-12-15

> rsc staff document W-ana --kind drivers-licence --at 2024-06-01 --expires 2028-06-01
SANDBOX: nothing in this store is real
Recorded staff.document in W-ana, now at revision 7-15aa6431
  added doc4, Sat 2024-06-01

> rsc staff document W-ana --kind drivers-abstract --at 2025-12-15
SANDBOX: nothing in this store is real
Recorded staff.document in W-ana, now at revision 8-db066f3d
  added doc5, Mon 2025-12-15

> rsc staff document W-ana --kind auto-insurance --at 2025-12-01 --expires 2026-11-30
SANDBOX: nothing in this store is real
Recorded staff.document in W-ana, now at revision 9-45380348
  added doc6, Mon 2025-12-01

> rsc staff notice W-ana --kind hire --to 'CARS Quality Assurance' --verification-enclosed --at now
SANDBOX: nothing in this store is real
Recorded staff.notice in W-ana, now at revision 10-fb6deeb3
  added no1, Mon 2026-01-05 09:00 -06:00

> rsc staff notice W-ana --kind access-request --to MIS --at now
SANDBOX: nothing in this store is real
Recorded staff.notice in W-ana, now at revision 11-14adb88c
  added no2, Mon 2026-01-05 09:00 -06:00

> rsc staff add W-cho --roles coordinator --supervisor W-lee --hired 2026-01-05 --file-location 'cabinet 2, locked'
SANDBOX: nothing in this store is real
Recorded staff.add in W-cho, now at revision 1-da28979c
  worker W-cho

> rsc staff degree W-cho --level bachelor --field nursing --at 2018-05-20
SANDBOX: nothing in this store is real
Recorded staff.degree in W-cho, now at revision 2-b85bb326
  added d1, Sun 2018-05-20

> rsc staff experience W-cho --years 4 --service case-management --at 2026-01-02
SANDBOX: nothing in this store is real
Recorded staff.experience in W-cho, now at revision 3-edcc8742
  added e1, Fri 2026-01-02

> rsc staff document W-cho --kind resume --at 2025-12-01
SANDBOX: nothing in this store is real
Recorded staff.document in W-cho, now at revision 4-450a078e
  added doc1, Mon 2025-12-01

> rsc staff document W-cho --kind degree --at 2018-05-20
SANDBOX: nothing in this store is real
Recorded staff.document in W-cho, now at revision 5-52abacc0
  added doc2, Sun 2018-05-20

> rsc staff document W-cho --kind background-check --at 2025-12-15
SANDBOX: nothing in this store is real
Recorded staff.document in W-cho, now at revision 6-21b31d0a
  added doc3, Mon 2025-12-15

> rsc staff document W-cho --kind drivers-licence --at 2024-06-01 --expires 2028-06-01
SANDBOX: nothing in this store is real
Recorded staff.document in W-cho, now at revision 7-496d1d5c
  added doc4, Sat 2024-06-01

> rsc staff document W-cho --kind drivers-abstract --at 2025-12-15
SANDBOX: nothing in this store is real
Recorded staff.document in W-cho, now at revision 8-510575c2
  added doc5, Mon 2025-12-15

> rsc staff document W-cho --kind auto-insurance --at 2025-12-01 --expires 2026-11-30
SANDBOX: nothing in this store is real
Recorded staff.document in W-cho, now at revision 9-095a28f1
  added doc6, Mon 2025-12-01

> rsc staff notice W-cho --kind hire --to 'CARS Quality Assurance' --verification-enclosed --at now
SANDBOX: nothing in this store is real
Recorded staff.notice in W-cho, now at revision 10-b0d6b9cd
  added no1, Mon 2026-01-05 09:00 -06:00

> rsc staff notice W-cho --kind access-request --to MIS --at now
SANDBOX: nothing in this store is real
Recorded staff.notice in W-cho, now at revision 11-7e8f4658
  added no2, Mon 2026-01-05 09:00 -06:00

> rsc provider add P-clinic --kind subcontractor --services outpatient-treatment --capacity 40
SANDBOX: nothing in this store is real
Recorded provider.add in P-clinic, now at revision 1-bdec5d69
  provider P-clinic

> rsc provider add P-shelter --kind partner --services housing,transitional-housing --capacity 12
SANDBOX: nothing in this store is real
Recorded provider.add in P-shelter, now at revision 1-23001925
  provider P-shelter

> rsc provider add P-pantry --kind partner --services food
SANDBOX: nothing in this store is real
Recorded provider.add in P-pantry, now at revision 1-9ba8d69e
  provider P-pantry

> rsc provider add P-works --kind partner --services employment,job-skills
SANDBOX: nothing in this store is real
Recorded provider.add in P-works, now at revision 1-54bd4dcb
  provider P-works

> rsc agency fund --cents 500000 --at 2026-01-01
SANDBOX: nothing in this store is real
Recorded agency.fund in AG-north, now at revision 2-135be3fe
  added df1, Thu 2026-01-01

> rsc agency on-call --worker W-ana --from 2026-01-01T00:00 --until 2026-04-01T00:00 --at now
SANDBOX: nothing in this store is real
Recorded agency.on-call in AG-north, now at revision 3-4004434d
  added oc1, Mon 2026-01-05 09:00 -06:00

> rsc agency on-call --worker W-cho --from 2026-04-01T00:00 --until 2026-08-01T00:00 --at now
SANDBOX: nothing in this store is real
Recorded agency.on-call in AG-north, now at revision 4-7acd0e8d
  added oc2, Mon 2026-01-05 09:00 -06:00

> rsc agency instrument --edition 2019 --least 0 --most 100 --at today
SANDBOX: nothing in this store is real
Recorded agency.instrument in AG-north, now at revision 5-b66c5d95
  added ai1, Mon 2026-01-05

> rsc staff list
SANDBOX: nothing in this store is real
worker  roles        supervisor  full time  hired       left
------  -----------  ----------  ---------  ----------  ----
W-ana   coordinator  W-lee           100 %  2026-01-05  -
W-cho   coordinator  W-lee           100 %  2026-01-05  -
W-lee   supervisor   W-lee           100 %  2026-01-05  -

> rsc provider list
SANDBOX: nothing in this store is real
provider   kind           capacity  verified  services
---------  -------------  --------  --------  -----------------------------
P-clinic   subcontractor        40  -         outpatient-treatment
P-pantry   partner               -  -         food
P-shelter  partner              12  -         housing, transitional-housing
P-works    partner               -  -         employment, job-skills

=== An emergency referral ===

--- 2026-03-02T09:05:00-06:00

> rsc intake add --source ciu --level RSC --at 2026-03-02T09:00 --given-name Alex --family-name Rivera --birth-date 1988-04-12 --screened 2026-02-27 --recommended RSC --chosen RSC --needs housing,outpatient-treatment,employment --emergency-needs housing --system probation --population homeless
SANDBOX: nothing in this store is real
Recorded intake.add in C-0001, now at revision 1-f80eba47
  case C-0001 of client K-0001
  added ref1, Mon 2026-03-02 09:00 -06:00
  added p1, Mon 2026-03-02 09:00 -06:00
  added y1, Mon 2026-03-02 09:00 -06:00
Cannot be judged:
  undetermined  emergency.team-plan  no-enrolment  Final plan made with the team after an emergency
  undetermined  team.formed          no-enrolment  Support team formed within two weeks
  undetermined  sccp.full            no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.emergency-ciu       by Mon 2026-03-02 09:30 -06:00  Intake unit answered within 30 minutes
  open  contact.emergency-consumer  by Mon 2026-03-02 09:30 -06:00  Client in an emergency reached in 30 minutes
  open  contact.rsc-24h             by Tue 2026-03-03 09:00 -06:00  RSC client reached within 24 hours of notice
  open  emergency.checklist         no time stated                  Emergency needs seen to step by step
  open  referral.warm               no time stated                  Whoever referred the client hears from us
cases/aa/C-0001.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
  expected: member 'enrolment'
  found: none
  to do: record the enrolment date

--- 2026-03-02T09:10:00-06:00

> rsc contact add C-0001 --at now --mode phone --with ciu --purpose crisis
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 2-866ac5df
  added c1, Mon 2026-03-02 09:10 -06:00
Met:
  met  contact.emergency-ciu  2026-03-02  Intake unit answered within 30 minutes
  met  referral.warm          2026-03-02  Whoever referred the client hears from us
Owed:
  open  contact.emergency-consumer  by Mon 2026-03-02 09:30 -06:00  Client in an emergency reached in 30 minutes
  open  contact.rsc-24h             by Tue 2026-03-03 09:00 -06:00  RSC client reached within 24 hours of notice
  open  emergency.checklist         no time stated                  Emergency needs seen to step by step

--- 2026-03-02T09:20:00-06:00

> rsc contact add C-0001 --at now --mode face-to-face --with client --purpose crisis --setting shelter --minutes 40 --coordinated housing
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 3-03952c92
  added c2, Mon 2026-03-02 09:20 -06:00
Met:
  met  contact.rsc-24h             2026-03-02  RSC client reached within 24 hours of notice
  met  contact.emergency-consumer  2026-03-02  Client in an emergency reached in 30 minutes
Owed:
  open  emergency.checklist  no time stated  Emergency needs seen to step by step

> rsc intake emergency C-0001 --screen-reviewed now --needs-confirmed now --need housing --provider P-shelter --rss-tool --referred now
SANDBOX: nothing in this store is real
Recorded intake.emergency in C-0001, now at revision 4-d23cb34e
  screen reviewed ref1, Mon 2026-03-02 09:20 -06:00
  needs confirmed ref1, Mon 2026-03-02 09:20 -06:00
  referred ref1, Mon 2026-03-02 09:20 -06:00
Owed:
  open  emergency.checklist  no time stated  Emergency needs seen to step by step

> rsc refer add C-0001 --service housing --provider P-shelter --referral-form --at now
SANDBOX: nothing in this store is real
Recorded refer.add in C-0001, now at revision 5-72827b98
  added r1, Mon 2026-03-02 09:20 -06:00
Owed:
  open  emergency.checklist  no time stated  Emergency needs seen to step by step

> rsc client verify C-0001 --at today --phone 414-555-0100 --address 'City shelter'
SANDBOX: nothing in this store is real
Recorded client.verify in C-0001, now at revision 6-c9564cee
  added i1, Mon 2026-03-02
Owed:
  open  emergency.checklist  no time stated  Emergency needs seen to step by step

> rsc assign add C-0001 --worker W-ana --level RSC-I --at now
rsc: assigning is for a supervisor, and W-ana is none [act.supervisor]
  hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]

> rsc assign add C-0001 --worker W-ana --level RSC-I --at now
rsc: assign.add is refused: nothing was written [act.refused]
cases/aa/C-0001.json: error: level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1) [act.refused]
  expected: RSC is kept for clients with the greatest risk and need and for those who come under a special grant or project. Each assignment to RSC says which of these it is.
  found: lacking: the reason for the level
  to do: 'rsc assign add C-0001 ... --level-reason ...'. Record the reason for which the client is on RSC. Or a supervisor lets it pass: --override level.reason --reason ...
[4]

> rsc assign add C-0001 --worker W-ana --level RSC-I --level-reason highest-risk --at now
SANDBOX: nothing in this store is real
Recorded assign.add in C-0001, now at revision 7-7cc81651
  added a1, Mon 2026-03-02 09:20 -06:00
Met:
  met  participant.adult              The participant is an adult
  met  level.reason                   Reason for placing the client on RSC
  met  contact.weekly     2026-03-02  RSC client contacted every week
  met  referral.form                  Referrals use the RSC RSS Referral Form
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  open  sccp.preliminary        by Mon 2026-03-09  Preliminary plan within 7 days
  open  acuity.periodic         by Wed 2026-04-01  Acuity Index every 30 days
  open  emergency.checklist     no time stated     Emergency needs seen to step by step
  open  intake.papers-read      no time stated     Screening, assessment and treatment plan read
  open  admission.confirmed     no time stated     Eligibility and readiness confirmed
  open  admission.procedures    no time stated     Steps of admission completed
  open  expectations.explained  no time stated     Eight things explained to the client

=== The crisis plan ===

> rsc sccp draft C-0001 --kind preliminary --at today --with-client --based-on-screen --needs housing,outpatient-treatment --service transitional-housing@P-shelter --informed-choice
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-97f06890
  added v1, Mon 2026-03-02
Owed:
  open  sccp.preliminary     by Mon 2026-03-09  Preliminary plan within 7 days
  open  acuity.periodic      by Wed 2026-04-01  Acuity Index every 30 days
  open  emergency.checklist  no time stated     Emergency needs seen to step by step
  open  intake.papers-read   no time stated     Screening, assessment and treatment plan read
  open  admission.confirmed  no time stated     Eligibility and readiness confirmed
  and 2 more: rsc explain C-0001 --verdict open

> rsc sccp sign C-0001 --at today --signers client,coordinator
rsc: sccp.sign is refused: nothing was written [act.refused]
cases/aa/C-0001.json: error: sccp.crisis-plan: Every plan holds a crisis plan (coordination-policy-cars 2.C.1 bullet 5) [act.refused]
  expected: Each version of the plan, of whatever kind, has a written safety and crisis plan built on what the client is good at and whom the client can count on. It is asked of all plans, not only of those made in an emergency.
  found: lacking: a safety and crisis plan with strengths and natural supports
  to do: 'rsc sccp set C-0001 v1 --strengths ... --natural-supports ... --crisis-steps ...'. Sign a new version with a crisis plan that names strengths, natural supports and steps. Or a supervisor lets it pass: --override sccp.crisis-plan --reason ...
[4]

> rsc sccp set C-0001 --strengths 'keeps appointments' --natural-supports 'his sister' --crisis-steps 'Call the sister; then the on-call line of the agency, day and night.' --funding county,community --low-cost --funding-with-team
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 9-f1eef34b
  changed v1, Mon 2026-03-02 09:20 -06:00
Owed:
  open  sccp.preliminary     by Mon 2026-03-09  Preliminary plan within 7 days
  open  acuity.periodic      by Wed 2026-04-01  Acuity Index every 30 days
  open  emergency.checklist  no time stated     Emergency needs seen to step by step
  open  intake.papers-read   no time stated     Screening, assessment and treatment plan read
  open  admission.confirmed  no time stated     Eligibility and readiness confirmed
  and 2 more: rsc explain C-0001 --verdict open

> rsc sccp sign C-0001 --at today --signers client,coordinator
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 10-83584611
  signed v1, Mon 2026-03-02
Met:
  met  emergency.checklist       2026-03-02  Emergency needs seen to step by step
  met  sccp.preliminary          2026-03-02  Preliminary plan within 7 days
  met  sccp.preliminary-content              What a preliminary plan is made of
  met  sccp.crisis-plan                      Every plan holds a crisis plan
  met  service.choice                        The client chose services and providers
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  intake.papers-read            no time stated     Screening, assessment and treatment plan read
  open  admission.confirmed           no time stated     Eligibility and readiness confirmed
  open  admission.procedures          no time stated     Steps of admission completed
  open  expectations.explained        no time stated     Eight things explained to the client

> rsc sar draft C-0001 --kind initial --at today --line transitional-housing@P-shelter:40:2026-03-02..2026-04-10
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 11-57b69766
  added s1, Mon 2026-03-02
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  intake.papers-read            no time stated     Screening, assessment and treatment plan read
  and 3 more: rsc explain C-0001 --verdict open

> rsc sar submit C-0001 --at now
rsc: sar.submit is refused: nothing was written [act.refused]
cases/aa/C-0001.json: error: emergency.sar: Preliminary plan sent with the first request (coordination-policy-cars 2.C.1 bullet 3) [act.refused]
  expected: In an emergency the first service authorization request takes a copy of the preliminary plan with it.
  found: lacking: preliminary-sccp
  to do: 'rsc sar attach C-0001 s1 --kind preliminary-sccp --entry v1 --at ...'. Send the county a copy of the preliminary plan for this request. Or a supervisor lets it pass: --override emergency.sar --reason ...
[4]

> rsc sar attach C-0001 --kind preliminary-sccp --entry v1 --at now
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 12-cf6755a3
  attached preliminary-sccp s1, Mon 2026-03-02 09:20 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  intake.papers-read            no time stated     Screening, assessment and treatment plan read
  and 3 more: rsc explain C-0001 --verdict open

> rsc sar submit C-0001 --at now
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 13-d28bf594
  submitted s1, Mon 2026-03-02 09:20 -06:00
Met:
  met  emergency.sar  2026-03-02  Preliminary plan sent with the first request
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  intake.papers-read            no time stated     Screening, assessment and treatment plan read
  and 3 more: rsc explain C-0001 --verdict open

> rsc sar purchase C-0001 --service transportation --cents 2500 --needed-by today --at now
SANDBOX: nothing in this store is real
Recorded sar.purchase in C-0001, now at revision 14-e88705c1
  added b1, Mon 2026-03-02 09:20 -06:00
Met:
  met  purchase.urgent    Fund used only for what cannot wait
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  purchase.reimbursement        no time stated     Reimbursement asked for after a purchase
  open  intake.papers-read            no time stated     Screening, assessment and treatment plan read
  and 3 more: rsc explain C-0001 --verdict open

> rsc sar purchase C-0001 --service clothing --cents 9000 --needed-by 2026-03-20 --at now
rsc: sar.purchase is refused: nothing was written [act.refused]
cases/aa/C-0001.json: error: purchase.urgent: Fund used only for what cannot wait (coordination-policy-cars 2.C.1 bullet 4) [act.refused]
  expected: The discretionary fund pays only for a service that is needed sooner than a cheque could be had, which takes 3 business days.
  found: lacking: a need sooner than 2026-03-05
  to do: 'rsc sar draft C-0001 --kind additional --line ... --at ...'. Void the purchase and obtain the service by an ordinary authorization. Or a supervisor lets it pass: --override purchase.urgent --reason ...
[4]

=== Enrolment, team, full plan ===

--- 2026-03-03T15:00:00-06:00

> rsc intake enrol C-0001 --at today --program 'Recovery support' --outcomes-by agency
SANDBOX: nothing in this store is real
Recorded intake.enrol in C-0001, now at revision 15-3c7ac405
  added enr1, Tue 2026-03-03
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  emergency.team-plan           by Thu 2026-04-02  Final plan made with the team after an emergency
  open  sccp.full                     by Thu 2026-04-02  Full plan within 30 days of enrolment
  open  purchase.reimbursement        no time stated     Reimbursement asked for after a purchase
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar draft C-0001 --kind reimbursement --at today --purchase b1
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 16-e9194b98
  added s2, Tue 2026-03-03
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 7 more: rsc explain C-0001 --verdict open

> rsc sar submit C-0001 s2 --at now
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 17-4ffac47b
  submitted s2, Tue 2026-03-03 15:00 -06:00
Met:
  met  purchase.reimbursement  2026-03-03  Reimbursement asked for after a purchase
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open

> rsc sar decide C-0001 s1 --approved --at today
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 18-36c4380e
  approved s1, Tue 2026-03-03
Owed:
  open  team.formed                                             by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open  services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                                             by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open  authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  and 6 more: rsc explain C-0001 --verdict open

> rsc expectation add C-0001 --at today --topics nature-of-services,goals,procedures,conduct,rights,schedule,costs,duration
SANDBOX: nothing in this store is real
Recorded expectation.add in C-0001, now at revision 19-ec9e6629
  added j1, Tue 2026-03-03
Met:
  met  expectations.explained  2026-03-03  Eight things explained to the client
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open

> rsc outcome add C-0001 --instrument GPRA --stage intake --at today --completed today
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0001, now at revision 20-ef6a203d
  added o1, Tue 2026-03-03
  completed o1, Tue 2026-03-03
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open

--- 2026-03-10T15:00:00-05:00

> rsc contact add C-0001 --at todayT10:00 --mode face-to-face --with client --purpose planning --setting community --minutes 50 --coordinated housing,benefits
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 21-f58bc1dc
  added c3, Tue 2026-03-10 10:00 -05:00
Met:
  met  contact.weekly  2026-03-10  RSC client contacted every week
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open

> rsc contact add C-0001 --at todayT11:00 --mode phone --with treatment-provider --purpose coordination
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 22-222492b9
  added c4, Tue 2026-03-10 11:00 -05:00
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open

> rsc team add C-0001 --support informal --name 'his sister' --relationship sister --at today
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 23-fb082686
  added m1, Tue 2026-03-10
Owed:
  open  team.formed                   by Tue 2026-03-17  Support team formed within two weeks
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open

> rsc team add C-0001 --support formal --system probation --relationship 'probation officer' --at today
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 24-1c5ad0b1
  added m2, Tue 2026-03-10
Met:
  met  team.formed   2026-03-10  Support team formed within two weeks
  met  team.systems  2026-03-10  Every involved system is on the team
Owed:
  overdue  lead.agency (none)            since today        One agency leads
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open     emergency.team-plan           by Thu 2026-04-02  Final plan made with the team after an emergency
  and 5 more: rsc explain C-0001 --verdict open

> rsc team meet C-0001 --at today --attendees m1,m2
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 25-41b6574d
  added t1, Tue 2026-03-10
Owed:
  overdue  lead.agency (none)            since today        One agency leads
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open     emergency.team-plan           by Thu 2026-04-02  Final plan made with the team after an emergency
  and 5 more: rsc explain C-0001 --verdict open

--- 2026-03-17T15:00:00-05:00

> rsc contact add C-0001 --at todayT10:00 --mode face-to-face --with client --setting home --minutes 45
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 26-7f119a50
  added c5, Tue 2026-03-17 10:00 -05:00
Met:
  met  contact.weekly  2026-03-17  RSC client contacted every week
Owed:
  overdue  lead.agency (none)            late 7 days        One agency leads
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open     emergency.team-plan           by Thu 2026-04-02  Final plan made with the team after an emergency
  and 5 more: rsc explain C-0001 --verdict open

> rsc sccp draft C-0001 --kind full --at today --with-client --with-family --based-on-screen --needs housing,outpatient-treatment,employment --considered family,culture,trauma --strengths 'keeps appointments' --strengths 'worked as a cook' --natural-supports 'his sister' --goal 'My own place by summer::lease signed::three months of rent paid' --goal 'Cook again::job with at least 20 hours a week' --service transitional-housing@P-shelter --service outpatient-treatment@P-clinic --service employment@P-works --informed-choice --team-meeting t1 --crisis-steps 'Call the sister; then the on-call line; the clinic keeps a bed until ten.' --funding county,medicaid,community --low-cost --funding-with-team
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 27-a03ebe94
  added v2, Tue 2026-03-17
Owed:
  overdue  lead.agency (none)            late 7 days        One agency leads
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open     emergency.team-plan           by Thu 2026-04-02  Final plan made with the team after an emergency
  and 5 more: rsc explain C-0001 --verdict open

> rsc sccp sign C-0001 --at today --signers client,coordinator
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 28-dfca8ca7
  signed v2, Tue 2026-03-17
Met:
  met  emergency.team-plan  2026-03-17  Final plan made with the team after an emergency
  met  sccp.full            2026-03-17  Full plan within 30 days of enrolment
  met  sccp.full-content                Full plan made with client and team
  met  sccp.review          2026-03-17  Plan reviewed every 30 days
  met  sccp.crisis-plan                 Every plan holds a crisis plan
  met  sccp.funding                     The plan says who else pays
  met  service.choice                   The client chose services and providers
  met  plan.self-defined                The plan starts from the client's goals and whole life
Owed:
  overdue  lead.agency (none)                                      late 7 days        One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

> rsc sccp diff C-0001 v1 v2
SANDBOX: nothing in this store is real
occurred
  - 2026-03-02
  + 2026-03-17
kind
  - preliminary
  + full
needs
  + employment
services
  + service: outpatient-treatment, provider: P-clinic, informed_choice: true
  + service: employment, provider: P-works, informed_choice: true
strengths
  + worked as a cook
crisis_plan
  - steps: Call the sister; then the on-call line of the agency, day and night.
  + strengths: worked as a cook
  + steps: Call the sister; then the on-call line; the clinic keeps a bed until ten.
funding_plan
  + sources: medicaid
with_family
  + true
goals
  + id: gl1, words: My own place by summer, indicators: lease signed; three months of rent paid
  + id: gl2, words: Cook again, indicators: job with at least 20 hours a week
considered
  + family
  + culture
  + trauma
team_meeting
  + t1

> rsc sccp show C-0001
SANDBOX: nothing in this store is real
Plan v2 of case C-0001: full, drawn up 2026-03-17, signed 2026-03-17

with_client
  true
with_family
  true
based_on_screen
  true
needs
  housing
  outpatient-treatment
  employment
goals
  id: gl1, words: My own place by summer, indicators: lease signed; three months of rent paid
  id: gl2, words: Cook again, indicators: job with at least 20 hours a week
services
  service: transitional-housing, provider: P-shelter, informed_choice: true
  service: outpatient-treatment, provider: P-clinic, informed_choice: true
  service: employment, provider: P-works, informed_choice: true
strengths
  keeps appointments
  worked as a cook
natural_supports
  his sister
considered
  family
  culture
  trauma
crisis_plan
  strengths: keeps appointments
  strengths: worked as a cook
  natural_supports: his sister
  steps: Call the sister; then the on-call line; the clinic keeps a bed until ten.
funding_plan
  sources: county
  sources: medicaid
  sources: community
  low_cost_considered: true
  with_team: true
team_meeting
  t1

=== Weekly contacts, and what they lead to ===

--- 2026-03-24T15:00:00-05:00

> rsc contact attempt C-0001 --at todayT10:00 --mode face-to-face --with client --barrier transportation
SANDBOX: nothing in this store is real
Recorded contact.attempt in C-0001, now at revision 29-40f80422
  added c6, Tue 2026-03-24 10:00 -05:00
Owed:
  overdue  lead.agency (none)                                      late 14 days       One agency leads
  open     contact.weekly                                          by Sun 2026-03-29  RSC client contacted every week
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc barrier add C-0001 --barrier transportation --service outpatient-treatment --at today
SANDBOX: nothing in this store is real
Recorded barrier.add in C-0001, now at revision 30-cf41d649
  added br1, Tue 2026-03-24
Owed:
  overdue  lead.agency (none)                                      late 14 days       One agency leads
  open     contact.weekly                                          by Sun 2026-03-29  RSC client contacted every week
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  and 4 more: rsc explain C-0001 --verdict open

--- 2026-03-26T15:00:00-05:00

> rsc contact add C-0001 --at todayT10:00 --mode face-to-face --with client --setting home --minutes 30 --coordinated transportation
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 31-9f697910
  added c7, Thu 2026-03-26 10:00 -05:00
Met:
  met  contact.weekly  2026-03-26  RSC client contacted every week
Owed:
  overdue  lead.agency (none)                                      late 16 days       One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc barrier set C-0001 --at today
SANDBOX: nothing in this store is real
Recorded barrier.set in C-0001, now at revision 32-d42c00ef
  removed br1, Thu 2026-03-26
Owed:
  overdue  lead.agency (none)                                      late 16 days       One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc refer set C-0001 --result linked --evidence lease --at today
SANDBOX: nothing in this store is real
Recorded refer.set in C-0001, now at revision 33-0aa2e279
  linked r1, Thu 2026-03-26
Owed:
  overdue  lead.agency (none)                                      late 16 days       One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc benefits add C-0001 --benefit medicaid --status granted --at today
SANDBOX: nothing in this store is real
Recorded benefits.add in C-0001, now at revision 34-d4a68d3c
  added n1, Thu 2026-03-26
Owed:
  overdue  lead.agency (none)                                      late 16 days       One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

--- 2026-03-31T16:00:00-05:00

> rsc contact add C-0001 --at todayT09:00 --mode face-to-face --with client --setting office --minutes 30
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 35-3b30cdc5
  added c8, Tue 2026-03-31 09:00 -05:00
Met:
  met  contact.weekly  2026-03-31  RSC client contacted every week
Owed:
  overdue  lead.agency (none)                                      late 21 days       One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     services.monitored                                      by Wed 2026-04-01  Services in the plan followed up
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc contact add C-0001 --at todayT11:00 --mode phone --with provider --purpose monitoring
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 36-e5bddd3c
  added c9, Tue 2026-03-31 11:00 -05:00
Met:
  met  services.monitored  2026-03-31  Services in the plan followed up
Owed:
  overdue  lead.agency (none)                                      late 21 days       One agency leads
  open     contact-information.verified                            by Wed 2026-04-01  Address and phone number checked
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

> rsc client verify C-0001 --at today
SANDBOX: nothing in this store is real
Recorded client.verify in C-0001, now at revision 37-6412fb0b
  added i2, Tue 2026-03-31
Met:
  met  contact-information.verified  2026-03-31  Address and phone number checked
Owed:
  overdue  lead.agency (none)                                      late 21 days       One agency leads
  open     acuity.periodic                                         by Wed 2026-04-01  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

> rsc acuity add C-0001 --at today --score 44 --item housing=20 --item 'substance use=24' --document 'housing=shelter letter' --document 'substance use=clinic summary'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 38-b6bb7b89
  added x1, Tue 2026-03-31
Met:
  met  level.step-down              RSC only as long as it is needed
  met  acuity.periodic  2026-03-31  Acuity Index every 30 days
Owed:
  overdue  lead.agency (none)                                      late 21 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

> rsc acuity assess C-0001 --at today --instrument placement-criteria --level 2.1 --provider P-clinic
SANDBOX: nothing in this store is real
Recorded acuity.assess in C-0001, now at revision 39-ca2d16da
  added l1, Tue 2026-03-31
Owed:
  overdue  lead.agency (none)                                      late 21 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc phase add C-0001 --phase stabilization --at today
SANDBOX: nothing in this store is real
Recorded phase.add in C-0001, now at revision 40-7a5a3fe2
  added f1, Tue 2026-03-31
Owed:
  overdue  lead.agency (none)                                      late 21 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  and 3 more: rsc explain C-0001 --verdict open

=== An extension ===

--- 2026-04-06T11:00:00-05:00

> rsc contact add C-0001 --at todayT10:00 --mode face-to-face --with client --setting home --minutes 30
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 41-0cda021c
  added c10, Mon 2026-04-06 10:00 -05:00
Met:
  met  contact.weekly  2026-04-06  RSC client contacted every week
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar draft C-0001 --kind extension --at today --line transitional-housing@P-shelter:30:2026-04-11..2026-05-31
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 42-2610fa46
  added s3, Mon 2026-04-06
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar submit C-0001 --at now
rsc: sar.submit is refused: nothing was written [act.refused]
cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-cars 2.B.2 bullet 16) [act.refused]
  expected: On RSC a request to extend or add services goes with the clinical provider's placement criteria, not older than 30 days, and with the plan.
  found: lacking: placement-criteria, sccp
  to do: 'rsc sar attach C-0001 s3 --kind placement-criteria --entry l1 --at ...', 'rsc sar attach C-0001 s3 --kind sccp --entry v2 --at ...'. Get current placement criteria from the clinical provider and send them with the plan for this request. Or a supervisor lets it pass: --override sar.placement-criteria --reason ...
cases/aa/C-0001.json: error: sar.acuity: Acuity Index with extensions and transfers (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
  expected: A request for an extension or a transfer goes with an Acuity Index completed no more than 30 days earlier; the initial request does not need one. Only the CARS revision asks for this.
  found: lacking: acuity-index
  to do: 'rsc sar attach C-0001 s3 --kind acuity-index --entry x1 --at ...'. Complete an Acuity Index if the last is older than 30 days, and send it for this request. Or a supervisor lets it pass: --override sar.acuity --reason ...
cases/aa/C-0001.json: error: sar.acuity-documents: Papers behind the acuity scores (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
  expected: With the Acuity Index go the papers that bear out its scores, at least one for each group of items that was scored. Only the CARS revision asks for this.
  found: lacking: acuity-documents
  to do: 'rsc sar attach C-0001 s3 --kind acuity-documents --entry x1 --at ...'. Send the papers for the scored groups that have none. Or a supervisor lets it pass: --override sar.acuity-documents --reason ...
[4]

> rsc sar attach C-0001 --kind acuity-index --entry x1 --at now
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 43-fb3a1df9
  attached acuity-index s3, Mon 2026-04-06 11:00 -05:00
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar attach C-0001 --kind acuity-documents --entry x1 --at now
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 44-07586d5f
  attached acuity-documents s3, Mon 2026-04-06 11:00 -05:00
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar attach C-0001 --kind placement-criteria --entry l1 --at now
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 45-1e698afc
  attached placement-criteria s3, Mon 2026-04-06 11:00 -05:00
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar attach C-0001 --kind sccp --entry v2 --at now
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 46-66c35909
  attached sccp s3, Mon 2026-04-06 11:00 -05:00
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar submit C-0001 --at now
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 47-03c32f65
  submitted s3, Mon 2026-04-06 11:00 -05:00
Met:
  met  sar.placement-criteria  2026-04-06  RSC requests rest on placement criteria and plan
  met  sar.acuity              2026-04-06  Acuity Index with extensions and transfers
  met  sar.acuity-documents    2026-04-06  Papers behind the acuity scores
Owed:
  overdue  lead.agency (none)                                      late 27 days       One agency leads
  open     authorization.current (transitional-housing/P-shelter)  by Fri 2026-04-10  Authorizations do not lapse on RSC
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  and 4 more: rsc explain C-0001 --verdict open

--- 2026-04-08T11:00:00-05:00

> rsc sar decide C-0001 --approved --at today
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 48-9aaea1dc
  approved s3, Wed 2026-04-08
Met:
  met  authorization.current (transitional-housing/P-shelter)  2026-04-11  Authorizations do not lapse on RSC
Owed:
  overdue  lead.agency (none)                                      late 29 days       One agency leads
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     services.monitored                                      by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  and 3 more: rsc explain C-0001 --verdict open

> rsc sar use C-0001 s1 --service transitional-housing --units 38 --at today
SANDBOX: nothing in this store is real
Recorded sar.use in C-0001, now at revision 49-73d6683f
  units of transitional-housing@P-shelter left: 2 of 40
  used s1, Wed 2026-04-08
Owed:
  overdue  lead.agency (none)            late 29 days       One agency leads
  open     sccp.review                   by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified  by Thu 2026-04-30  Address and phone number checked
  open     services.monitored            by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                  by Thu 2026-04-30  Support team meets every month on RSC
  open     acuity.periodic               by Thu 2026-04-30  Acuity Index every 30 days
  and 4 more: rsc explain C-0001 --verdict open

> rsc sar show C-0001
SANDBOX: nothing in this store is real
s1  initial request of 2026-03-02: approved
  service                         from        through     asked  authorised  used  left
--------------------------------  ----------  ----------  -----  ----------  ----  ----
  transitional-housing@P-shelter  2026-03-02  2026-04-10     40          40    38     2
  submitted 2026-03-02T09:20:00-06:00 by W-ana
  approved 2026-03-03 by W-ana
  with preliminary-sccp v1

s2  reimbursement request of 2026-03-03: submitted
  submitted 2026-03-03T15:00:00-06:00 by W-ana

s3  extension request of 2026-04-06: approved
  service                         from        through     asked  authorised  used  left
--------------------------------  ----------  ----------  -----  ----------  ----  ----
  transitional-housing@P-shelter  2026-04-11  2026-05-31     30          30     0    30
  submitted 2026-04-06T11:00:00-05:00 by W-ana
  approved 2026-04-08 by W-ana
  with acuity-index x1
  with acuity-documents x1
  with placement-criteria l1
  with sccp v2


--- 2026-04-14T11:00:00-05:00

> rsc contact add C-0001 --at todayT09:30 --mode face-to-face --with client --setting home --minutes 30
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 50-6fab9ed7
  added c11, Tue 2026-04-14 09:30 -05:00
Met:
  met  contact.weekly  2026-04-14  RSC client contacted every week
Owed:
  overdue  lead.agency (none)            late 35 days       One agency leads
  open     sccp.review                   by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified  by Thu 2026-04-30  Address and phone number checked
  open     services.monitored            by Thu 2026-04-30  Services in the plan followed up
  open     team.monthly                  by Thu 2026-04-30  Support team meets every month on RSC
  open     acuity.periodic               by Thu 2026-04-30  Acuity Index every 30 days
  and 4 more: rsc explain C-0001 --verdict open

> rsc contact add C-0001 --at todayT10:30 --mode phone --with provider --purpose monitoring
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 51-0948b2d4
  added c12, Tue 2026-04-14 10:30 -05:00
Met:
  met  services.monitored  2026-04-14  Services in the plan followed up
Owed:
  overdue  lead.agency (none)                                      late 35 days       One agency leads
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     team.monthly                                            by Thu 2026-04-30  Support team meets every month on RSC
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     services.monitored                                      by Thu 2026-05-14  Services in the plan followed up
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  and 3 more: rsc explain C-0001 --verdict open

> rsc team meet C-0001 --at today --attendees m1,m2
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 52-981376bb
  added t2, Tue 2026-04-14
Met:
  met  team.monthly  2026-04-14  Support team meets every month on RSC
Owed:
  overdue  lead.agency (none)                                      late 35 days       One agency leads
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     contact-information.verified                            by Thu 2026-04-30  Address and phone number checked
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     services.monitored                                      by Thu 2026-05-14  Services in the plan followed up
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  and 3 more: rsc explain C-0001 --verdict open

> rsc client verify C-0001 --at today
SANDBOX: nothing in this store is real
Recorded client.verify in C-0001, now at revision 53-18322027
  added i3, Tue 2026-04-14
Met:
  met  contact-information.verified  2026-04-14  Address and phone number checked
Owed:
  overdue  lead.agency (none)                                      late 35 days       One agency leads
  open     sccp.review                                             by Thu 2026-04-16  Plan reviewed every 30 days
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     contact-information.verified                            by Thu 2026-05-14  Address and phone number checked
  open     services.monitored                                      by Thu 2026-05-14  Services in the plan followed up
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

> rsc sccp review C-0001 --at today --team-meeting t2
SANDBOX: nothing in this store is real
Recorded sccp.review in C-0001, now at revision 54-654afa58
  added v3, Tue 2026-04-14
  signed v3, Tue 2026-04-14
Met:
  met  sccp.review       2026-04-14  Plan reviewed every 30 days
  met  sccp.crisis-plan              Every plan holds a crisis plan
Owed:
  overdue  lead.agency (none)                                      late 35 days       One agency leads
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     contact-information.verified                            by Thu 2026-05-14  Address and phone number checked
  open     services.monitored                                      by Thu 2026-05-14  Services in the plan followed up
  open     sccp.review                                             by Thu 2026-05-14  Plan reviewed every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

=== Step-down to case management ===

--- 2026-04-21T11:00:00-05:00

> rsc contact add C-0001 --at todayT09:30 --mode face-to-face --with client --setting home --minutes 30
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 55-76951b71
  added c13, Tue 2026-04-21 09:30 -05:00
Met:
  met  contact.weekly  2026-04-21  RSC client contacted every week
Owed:
  overdue  lead.agency (none)                                      late 42 days       One agency leads
  open     acuity.periodic                                         by Thu 2026-04-30  Acuity Index every 30 days
  open     contact-information.verified                            by Thu 2026-05-14  Address and phone number checked
  open     services.monitored                                      by Thu 2026-05-14  Services in the plan followed up
  open     sccp.review                                             by Thu 2026-05-14  Plan reviewed every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  and 3 more: rsc explain C-0001 --verdict open

> rsc acuity add C-0001 --at today --score 36 --item housing=16 --item 'substance use=20' --document housing=lease --document 'substance use=clinic summary'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 56-6ad3fbe6
  added x2, Tue 2026-04-21
Met:
  met  acuity.periodic  2026-04-21  Acuity Index every 30 days
Owed:
  overdue  lead.agency (none)                                      late 42 days       One agency leads
  overdue  level.step-down                                         since today        RSC only as long as it is needed
  open     contact-information.verified                            by Thu 2026-05-14  Address and phone number checked
  open     services.monitored                                      by Thu 2026-05-14  Services in the plan followed up
  open     sccp.review                                             by Thu 2026-05-14  Plan reviewed every 30 days
  open     acuity.periodic                                         by Thu 2026-05-21  Acuity Index every 30 days
  open     authorization.current (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on RSC
  open     intake.papers-read                                      no time stated     Screening, assessment and treatment plan read
  and 2 more: rsc explain C-0001 --verdict open

> rsc assign room --level CM
SANDBOX: nothing in this store is real
worker  CM  limit  room
------  --  -----  ----
W-cho    0     30    30
W-ana    0     28    28

> rsc assign step-down C-0001 --to W-cho --at now --level-reason acuity
SANDBOX: nothing in this store is real
Recorded assign.step-down in C-0001, now at revision 57-eb6a202c
  ended a1, Tue 2026-04-21 11:00 -05:00
  added a2, Tue 2026-04-21 11:00 -05:00
Met:
  met  level.cm-eligible               Case Management is the right level
  met  service.continuous  2026-04-21  Somebody is assigned on every day
Owed:
  overdue  lead.agency (none)                                         late 42 days                    One agency leads
  open     contact.cm-step-down                                       by Wed 2026-04-22 11:00 -05:00  Client reached within 24 hours of step-down
  open     contact.fortnightly                                        by Tue 2026-05-05               CM client phoned every two weeks
  open     contact-information.verified                               by Thu 2026-05-14               Address and phone number checked
  open     sccp.review                                                by Thu 2026-05-14               Plan reviewed every 30 days
  open     team.periodic-cm                                           by Thu 2026-05-21               Support team meets from time to time on CM
  open     acuity.periodic                                            by Thu 2026-05-21               Acuity Index every 30 days
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31               Authorizations do not lapse on CM
  open     intake.papers-read                                         no time stated                  Screening, assessment and treatment plan read
  open     admission.confirmed                                        no time stated                  Eligibility and readiness confirmed
  and 1 more: rsc explain C-0001 --verdict open

--- 2026-04-21T15:00:00-05:00

> rsc contact add C-0001 --at now --mode phone --with client --purpose introduction
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 58-16460995
  added c14, Tue 2026-04-21 15:00 -05:00
Met:
  met  contact.cm-step-down  2026-04-21  Client reached within 24 hours of step-down
Owed:
  overdue  lead.agency (none)            late 42 days       One agency leads
  open     contact.fortnightly           by Tue 2026-05-05  CM client phoned every two weeks
  open     contact-information.verified  by Thu 2026-05-14  Address and phone number checked
  open     sccp.review                   by Thu 2026-05-14  Plan reviewed every 30 days
  open     team.periodic-cm              by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic               by Thu 2026-05-21  Acuity Index every 30 days
  and 4 more: rsc explain C-0001 --verdict open

> rsc contact add C-0001 --at now --mode phone --with treatment-provider --purpose introduction
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 59-295fdfe5
  added c15, Tue 2026-04-21 15:00 -05:00
Owed:
  overdue  lead.agency (none)            late 42 days       One agency leads
  open     contact.fortnightly           by Tue 2026-05-05  CM client phoned every two weeks
  open     contact-information.verified  by Thu 2026-05-14  Address and phone number checked
  open     sccp.review                   by Thu 2026-05-14  Plan reviewed every 30 days
  open     team.periodic-cm              by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic               by Thu 2026-05-21  Acuity Index every 30 days
  and 4 more: rsc explain C-0001 --verdict open

--- 2026-05-04T15:00:00-05:00

> rsc contact add C-0001 --at now --mode phone --with client --purpose monitoring --minutes 15
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 60-586c774b
  added c16, Mon 2026-05-04 15:00 -05:00
Met:
  met  contact.fortnightly  2026-05-04  CM client phoned every two weeks
Owed:
  overdue  lead.agency (none)                                         late 55 days       One agency leads
  open     contact-information.verified                               by Thu 2026-05-14  Address and phone number checked
  open     sccp.review                                                by Thu 2026-05-14  Plan reviewed every 30 days
  open     contact.fortnightly                                        by Mon 2026-05-18  CM client phoned every two weeks
  open     team.periodic-cm                                           by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic                                            by Thu 2026-05-21  Acuity Index every 30 days
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  and 3 more: rsc explain C-0001 --verdict open

--- 2026-05-13T15:00:00-05:00

> rsc sccp review C-0001 --at today
SANDBOX: nothing in this store is real
Recorded sccp.review in C-0001, now at revision 61-ebd7c1a2
  added v4, Wed 2026-05-13
  signed v4, Wed 2026-05-13
Met:
  met  sccp.review       2026-05-13  Plan reviewed every 30 days
  met  sccp.crisis-plan              Every plan holds a crisis plan
Owed:
  overdue  lead.agency (none)                                         late 64 days       One agency leads
  open     contact-information.verified                               by Thu 2026-05-14  Address and phone number checked
  open     contact.fortnightly                                        by Mon 2026-05-18  CM client phoned every two weeks
  open     team.periodic-cm                                           by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic                                            by Thu 2026-05-21  Acuity Index every 30 days
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  open     sccp.review                                                by Fri 2026-06-12  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc contact add C-0001 --at now --mode phone --with client --purpose monitoring --minutes 20
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 62-8259543f
  added c17, Wed 2026-05-13 15:00 -05:00
Met:
  met  contact.fortnightly  2026-05-13  CM client phoned every two weeks
Owed:
  overdue  lead.agency (none)                                         late 64 days       One agency leads
  open     contact-information.verified                               by Thu 2026-05-14  Address and phone number checked
  open     team.periodic-cm                                           by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic                                            by Thu 2026-05-21  Acuity Index every 30 days
  open     contact.fortnightly                                        by Wed 2026-05-27  CM client phoned every two weeks
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  open     sccp.review                                                by Fri 2026-06-12  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc contact add C-0001 --at now --mode phone --with provider --purpose monitoring
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 63-14e991d6
  added c18, Wed 2026-05-13 15:00 -05:00
Owed:
  overdue  lead.agency (none)                                         late 64 days       One agency leads
  open     contact-information.verified                               by Thu 2026-05-14  Address and phone number checked
  open     team.periodic-cm                                           by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic                                            by Thu 2026-05-21  Acuity Index every 30 days
  open     contact.fortnightly                                        by Wed 2026-05-27  CM client phoned every two weeks
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  and 4 more: rsc explain C-0001 --verdict open

> rsc client verify C-0001 --at today
SANDBOX: nothing in this store is real
Recorded client.verify in C-0001, now at revision 64-81aa18c4
  added i4, Wed 2026-05-13
Met:
  met  contact-information.verified  2026-05-13  Address and phone number checked
Owed:
  overdue  lead.agency (none)                                         late 64 days       One agency leads
  open     team.periodic-cm                                           by Thu 2026-05-21  Support team meets from time to time on CM
  open     acuity.periodic                                            by Thu 2026-05-21  Acuity Index every 30 days
  open     contact.fortnightly                                        by Wed 2026-05-27  CM client phoned every two weeks
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  open     contact-information.verified                               by Fri 2026-06-12  Address and phone number checked
  open     sccp.review                                                by Fri 2026-06-12  Plan reviewed every 30 days
  and 3 more: rsc explain C-0001 --verdict open

> rsc acuity add C-0001 --at today --score 30 --item housing=12 --item 'substance use=18' --document housing=lease --document 'substance use=clinic summary'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 65-45685d36
  added x3, Wed 2026-05-13
Met:
  met  acuity.periodic  2026-05-13  Acuity Index every 30 days
Owed:
  overdue  lead.agency (none)                                         late 64 days       One agency leads
  open     team.periodic-cm                                           by Thu 2026-05-21  Support team meets from time to time on CM
  open     contact.fortnightly                                        by Wed 2026-05-27  CM client phoned every two weeks
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  open     contact-information.verified                               by Fri 2026-06-12  Address and phone number checked
  open     sccp.review                                                by Fri 2026-06-12  Plan reviewed every 30 days
  open     acuity.periodic                                            by Fri 2026-06-12  Acuity Index every 30 days
  and 3 more: rsc explain C-0001 --verdict open

=== Discharge ===

--- 2026-05-20T15:00:00-05:00

> rsc team meet C-0001 --at today --attendees m1,m2
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 66-b8d30538
  added t3, Wed 2026-05-20
Met:
  met  team.periodic-cm  2026-05-20  Support team meets from time to time on CM
Owed:
  overdue  lead.agency (none)                                         late 71 days       One agency leads
  open     contact.fortnightly                                        by Wed 2026-05-27  CM client phoned every two weeks
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  open     contact-information.verified                               by Fri 2026-06-12  Address and phone number checked
  open     sccp.review                                                by Fri 2026-06-12  Plan reviewed every 30 days
  open     acuity.periodic                                            by Fri 2026-06-12  Acuity Index every 30 days
  open     team.periodic-cm                                           by Fri 2026-06-19  Support team meets from time to time on CM
  and 3 more: rsc explain C-0001 --verdict open

> rsc outcome add C-0001 --instrument GPRA --stage discharge --at today --completed today
SANDBOX: nothing in this store is real
Recorded outcome.add in C-0001, now at revision 67-cef5e905
  added o2, Wed 2026-05-20
  completed o2, Wed 2026-05-20
Owed:
  overdue  lead.agency (none)                                         late 71 days       One agency leads
  open     contact.fortnightly                                        by Wed 2026-05-27  CM client phoned every two weeks
  open     authorization.current-cm (transitional-housing/P-shelter)  by Sun 2026-05-31  Authorizations do not lapse on CM
  open     contact-information.verified                               by Fri 2026-06-12  Address and phone number checked
  open     sccp.review                                                by Fri 2026-06-12  Plan reviewed every 30 days
  open     acuity.periodic                                            by Fri 2026-06-12  Acuity Index every 30 days
  and 4 more: rsc explain C-0001 --verdict open

> rsc discharge add C-0001 --reasons completed --at today
SANDBOX: nothing in this store is real
Recorded discharge.add in C-0001, now at revision 68-4e9a0d20
  added dis1, Wed 2026-05-20
Met:
  met  team.at-discharge          2026-05-20  Support team meets at discharge from CM
  met  outcome.discharge          2026-05-20  Outcome data collected by discharge
  met  discharge.not-for-relapse              Relapse alone discharges nobody
Owed, and what the discharge ends is missed after its day, for good:
  overdue  lead.agency (none)    late 71 days    One agency leads
  open     intake.papers-read    no time stated  Screening, assessment and treatment plan read
  open     admission.confirmed   no time stated  Eligibility and readiness confirmed
  open     admission.procedures  no time stated  Steps of admission completed

> rsc explain C-0001 --as-of 2026-05-31
C-0001 as of Wed 2026-05-20 15:00 -05:00, as known Wed 2026-05-20 15:00 -05:00 (SANDBOX: not real)

rule                                                       trigger  began       due         verdict         late     answers  lacking
---------------------------------------------------------  -------  ----------  ----------  --------------  -------  -------  -----------------------------------------------------------------------
participant.adult                                          a1       2026-03-02  2026-03-02  met             -        W-lee
level.reason                                               a1       2026-03-02  2026-03-02  met             -        W-lee
level.cm-eligible                                          a2       2026-04-21  2026-05-13  met             -        W-cho    index 30 of 2026-05-13
service.continuous                                         a1       2026-04-20  2026-04-20  met             -        W-lee
referral.consents                                          a1       2026-03-02  -           not-applicable  -        agency
assignment.one-business-day                                ref1     2026-03-02  -           not-applicable  -        W-lee
contact.rsc-24h                                            ref1     2026-03-02  2026-03-03  met             -        agency
contact.cm-step-down                                       a2       2026-04-21  2026-04-22  met             -        W-cho
contact.assigned-24h                                       a1       2026-03-02  -           not-applicable  -        W-ana
provider.introduced                                        a1       2026-03-02  -           not-applicable  -        W-ana
contact.emergency-ciu                                      ref1     2026-03-02  2026-03-02  met             -        agency
contact.emergency-consumer                                 ref1     2026-03-02  2026-03-02  met             -        agency
emergency.checklist                                        ref1     2026-03-02  -           met             -        W-lee
emergency.sar                                              s1       2026-03-02  2026-03-02  met             -        W-ana
emergency.team-plan                                        enr1     2026-03-03  2026-04-02  met             -        W-ana
purchase.urgent                                            b1       2026-03-02  2026-03-02  met             -        agency
purchase.reimbursement                                     b1       2026-03-02  -           met             -        agency
contact.weekly                                             a1       2026-03-02  2026-03-08  met             -        W-ana
contact.weekly                                             a1       2026-03-09  2026-03-15  met             -        W-ana
contact.weekly                                             a1       2026-03-16  2026-03-22  met             -        W-ana
contact.weekly                                             a1       2026-03-23  2026-03-29  met             -        W-ana
contact.weekly                                             a1       2026-03-30  2026-04-05  met             -        W-ana
contact.weekly                                             a1       2026-04-06  2026-04-12  met             -        W-ana
contact.weekly                                             a1       2026-04-13  2026-04-19  met             -        W-ana
contact.weekly                                             a1       2026-04-20  2026-04-20  not-applicable  -        W-ana
contact.fortnightly                                        a2       2026-04-21  2026-05-05  met             -        W-cho
contact.fortnightly                                        c16      2026-05-04  2026-05-18  met             -        W-cho
contact.fortnightly                                        c17      2026-05-13  2026-05-27  not-applicable  -        W-cho
contact-information.verified                               a1       2026-03-02  2026-04-01  met             -        W-ana
contact-information.verified                               i2       2026-03-31  2026-04-30  met             -        W-cho
contact-information.verified                               i3       2026-04-14  2026-05-14  met             -        W-cho
contact-information.verified                               i4       2026-05-13  2026-06-12  not-applicable  -        W-cho
services.monitored                                         a1       2026-03-02  2026-04-01  met             -        W-ana
services.monitored                                         c9       2026-03-31  2026-04-30  met             -        W-cho
services.monitored                                         c12      2026-04-14  2026-05-14  not-applicable  -        W-cho
team.formed                                                enr1     2026-03-03  2026-03-17  met             -        W-ana
team.systems                                               m2       2026-03-10  2026-03-10  met             -        W-ana
team.monthly                                               a1       2026-03-01  2026-03-31  not-applicable  -        W-ana
team.monthly                                               a1       2026-04-01  2026-04-20  not-applicable  -        W-ana
team.periodic-cm                                           a2       2026-04-21  2026-05-21  met             -        W-cho
team.at-discharge                                          dis1     2026-05-20  2026-05-20  met             -        W-cho
sccp.preliminary                                           a1       2026-03-02  2026-03-09  met             -        W-ana
sccp.preliminary-content                                   v1       2026-03-02  2026-03-02  met             -        W-ana
sccp.full                                                  enr1     2026-03-03  2026-04-02  met             -        W-ana
sccp.full-content                                          v2       2026-03-17  2026-03-17  met             -        W-ana
sccp.review                                                a1       2026-03-02  2026-04-01  met             -        W-ana
sccp.review                                                v2       2026-03-17  2026-04-16  met             -        W-ana
sccp.review                                                v3       2026-04-14  2026-05-14  met             -        W-cho
sccp.review                                                v4       2026-05-13  2026-06-12  not-applicable  -        W-cho
sccp.crisis-plan                                           v1       2026-03-02  2026-03-02  met             -        W-ana
sccp.crisis-plan                                           v2       2026-03-17  2026-03-17  met             -        W-ana
sccp.crisis-plan                                           v3       2026-04-14  2026-04-14  met             -        W-ana
sccp.crisis-plan                                           v4       2026-05-13  2026-05-13  met             -        W-cho
sccp.funding                                               v2       2026-03-17  2026-03-17  met             -        W-ana
service.choice                                             v1       2026-03-02  2026-03-02  met             -        W-ana
service.choice                                             v2       2026-03-17  2026-03-17  met             -        W-ana
referral.form                                              r1       2026-03-02  2026-03-02  met             -        W-ana
authorization.current (transitional-housing/P-shelter)     s1       2026-04-10  2026-04-10  met             -        W-ana
authorization.current-cm (transitional-housing/P-shelter)  s3       2026-05-31  2026-05-31  not-applicable  -        W-cho
sar.placement-criteria                                     s3       2026-04-06  2026-04-06  met             -        W-ana
sar.plan-attached                                          s3       2026-04-06  -           not-applicable  -        W-ana
acuity.periodic                                            a1       2026-03-02  2026-04-01  met             -        W-ana
acuity.periodic                                            x1       2026-03-31  2026-04-30  met             -        W-cho
acuity.periodic                                            x2       2026-04-21  2026-05-21  met             -        W-cho
acuity.periodic                                            x3       2026-05-13  2026-06-12  not-applicable  -        W-cho
sar.acuity                                                 s3       2026-04-06  2026-04-06  met             -        W-ana
sar.acuity-documents                                       s3       2026-04-06  2026-04-06  met             -        W-ana
outcome.discharge                                          dis1     2026-05-20  2026-05-20  met             -        W-cho
plan.self-defined                                          v2       2026-03-17  2026-03-17  met             -        W-ana
referral.warm                                              ref1     2026-03-02  -           met             -        W-lee
intake.papers-read                                         a1       2026-03-02  -           open            -        W-ana    assessment, treatment-plan
admission.confirmed                                        a1       2026-03-02  -           open            -        W-ana    eligible, readiness, voluntary or mandated
admission.procedures                                       a1       2026-03-02  -           open            -        W-ana    consents, demographics, financial, orientation, rights, source-informed
expectations.explained                                     a1       2026-03-02  -           met             -        W-ana
lead.agency (none)                                         -        2026-03-10  2026-03-10  overdue         71 days  W-ana    no agency leads, 2026-03-10 to 2026-05-20 (72 days)
discharge.not-for-relapse                                  dis1     2026-05-20  2026-05-20  met             -        agency

=== Re-entry from prison ===

--- 2026-04-07T10:00:00-05:00

> rsc intake add --source corrections --level RSC --at 2026-04-07T09:30 --given-name Sam --family-name Okafor --birth-date 1979-11-30 --screened 2026-04-02 --recommended RSC --chosen RSC --needs housing,employment --system parole --population re-entry --consents 2026-04-07T09:30
SANDBOX: nothing in this store is real
Recorded intake.add in C-0002, now at revision 1-862c9fe8
  case C-0002 of client K-0002
  added ref1, Tue 2026-04-07 09:30 -05:00
  consents received ref1, Tue 2026-04-07 09:30 -05:00
  added p1, Tue 2026-04-07 09:30 -05:00
  added y1, Tue 2026-04-07 09:30 -05:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-04-08 09:30 -05:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-04-08               Assigned within one business day
  open  referral.warm                no time stated                  Whoever referred the client hears from us
cases/f7/C-0002.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
  expected: member 'enrolment'
  found: none
  to do: record the enrolment date
audit/journal: warning: the clock is behind the last act, of 2026-05-20T15:00:00-05:00 [clock.behind]
  to do: look at the clock with 'date'; void what got a wrong date and enter it anew

> rsc place add C-0002 --kind incarceration --at 2026-04-01
SANDBOX: nothing in this store is real
Recorded place.add in C-0002, now at revision 2-6e555ee8
  added h1, Wed 2026-04-01
  admitted h1, Wed 2026-04-01
Pauses nothing by itself: a supervisor approves a pause, 'rsc excuse add C-0002 --because ... --from ... --through ... --approver ... --at ...'
Owed:
  open  contact.rsc-24h              by Wed 2026-04-08 09:30 -05:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-04-08               Assigned within one business day
  open  referral.warm                no time stated                  Whoever referred the client hears from us

> rsc assign add C-0002 --worker W-ana --level RSC-I --level-reason special-grant --at now
SANDBOX: nothing in this store is real
Recorded assign.add in C-0002, now at revision 3-1f8020e0
  added a1, Tue 2026-04-07 10:00 -05:00
Met:
  met  participant.adult                        The participant is an adult
  met  level.reason                             Reason for placing the client on RSC
  met  referral.consents            2026-04-07  Consent forms on hand at assignment
  met  assignment.one-business-day  2026-04-07  Assigned within one business day
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  open  contact.rsc-24h         by Wed 2026-04-08 09:30 -05:00  RSC client reached within 24 hours of notice
  open  contact.assigned-24h    by Wed 2026-04-08 10:00 -05:00  Coordinator's first contact within 24 hours
  open  contact.weekly          by Sun 2026-04-12               RSC client contacted every week
  open  sccp.preliminary        by Tue 2026-04-14               Preliminary plan within 7 days
  open  acuity.periodic         by Thu 2026-05-07               Acuity Index every 30 days
  open  provider.introduced     no time stated                  Treatment provider knows who is assigned
  open  referral.warm           no time stated                  Whoever referred the client hears from us
  open  intake.papers-read      no time stated                  Screening, assessment and treatment plan read
  open  admission.confirmed     no time stated                  Eligibility and readiness confirmed
  open  admission.procedures    no time stated                  Steps of admission completed
  open  expectations.explained  no time stated                  Eight things explained to the client

> rsc intake enrol C-0002 --at today --outcomes-by ciu
SANDBOX: nothing in this store is real
Recorded intake.enrol in C-0002, now at revision 4-4d6fc408
  added enr1, Tue 2026-04-07
Owed:
  open  contact.rsc-24h       by Wed 2026-04-08 09:30 -05:00  RSC client reached within 24 hours of notice
  open  contact.assigned-24h  by Wed 2026-04-08 10:00 -05:00  Coordinator's first contact within 24 hours
  open  contact.weekly        by Sun 2026-04-12               RSC client contacted every week
  open  sccp.preliminary      by Tue 2026-04-14               Preliminary plan within 7 days
  open  team.formed           by Tue 2026-04-21               Support team formed within two weeks
  open  sccp.full             by Thu 2026-05-07               Full plan within 30 days of enrolment
  open  acuity.periodic       by Thu 2026-05-07               Acuity Index every 30 days
  and 6 more: rsc explain C-0002 --verdict open

--- 2026-04-07T14:00:00-05:00

> rsc contact add C-0002 --at now --mode face-to-face --with client --purpose engagement --setting jail
SANDBOX: nothing in this store is real
Recorded contact.add in C-0002, now at revision 5-b709453a
  added c1, Tue 2026-04-07 14:00 -05:00
Met:
  met  contact.rsc-24h       2026-04-07  RSC client reached within 24 hours of notice
  met  contact.assigned-24h  2026-04-07  Coordinator's first contact within 24 hours
  met  contact.weekly        2026-04-07  RSC client contacted every week
Owed:
  open  sccp.preliminary     by Tue 2026-04-14  Preliminary plan within 7 days
  open  team.formed          by Tue 2026-04-21  Support team formed within two weeks
  open  sccp.full            by Thu 2026-05-07  Full plan within 30 days of enrolment
  open  acuity.periodic      by Thu 2026-05-07  Acuity Index every 30 days
  open  provider.introduced  no time stated     Treatment provider knows who is assigned
  and 5 more: rsc explain C-0002 --verdict open

> rsc contact add C-0002 --at now --mode phone --with treatment-provider --purpose introduction
SANDBOX: nothing in this store is real
Recorded contact.add in C-0002, now at revision 6-28d99d93
  added c2, Tue 2026-04-07 14:00 -05:00
Met:
  met  provider.introduced  2026-04-07  Treatment provider knows who is assigned
Owed:
  open  sccp.preliminary  by Tue 2026-04-14  Preliminary plan within 7 days
  open  team.formed       by Tue 2026-04-21  Support team formed within two weeks
  open  sccp.full         by Thu 2026-05-07  Full plan within 30 days of enrolment
  open  acuity.periodic   by Thu 2026-05-07  Acuity Index every 30 days
  open  referral.warm     no time stated     Whoever referred the client hears from us
  and 4 more: rsc explain C-0002 --verdict open

> rsc client verify C-0002 --at today --address 'State prison'
SANDBOX: nothing in this store is real
Recorded client.verify in C-0002, now at revision 7-b953000c
  added i1, Tue 2026-04-07
Owed:
  open  sccp.preliminary  by Tue 2026-04-14  Preliminary plan within 7 days
  open  team.formed       by Tue 2026-04-21  Support team formed within two weeks
  open  sccp.full         by Thu 2026-05-07  Full plan within 30 days of enrolment
  open  acuity.periodic   by Thu 2026-05-07  Acuity Index every 30 days
  open  referral.warm     no time stated     Whoever referred the client hears from us
  and 4 more: rsc explain C-0002 --verdict open

> rsc transition add C-0002 --facility 'State prison' --release 2026-05-01T09:00 --at now
SANDBOX: nothing in this store is real
Recorded transition.add in C-0002, now at revision 8-df37c160
  added tr1, Tue 2026-04-07 14:00 -05:00
Owed:
  open  sccp.preliminary  by Tue 2026-04-14                  Preliminary plan within 7 days
  open  team.formed       by Tue 2026-04-21                  Support team formed within two weeks
  open  transition.plan   by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open  transition.ready  by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open  sccp.full         by Thu 2026-05-07                  Full plan within 30 days of enrolment
  open  acuity.periodic   by Thu 2026-05-07                  Acuity Index every 30 days
  open  referral.warm     no time stated                     Whoever referred the client hears from us
  and 4 more: rsc explain C-0002 --verdict open

> rsc team add C-0002 --support formal --system parole --relationship 'parole agent' --at today
SANDBOX: nothing in this store is real
Recorded team.add in C-0002, now at revision 9-75aefdd2
  added m1, Tue 2026-04-07
Owed:
  overdue  lead.agency (none)  since today                        One agency leads
  open     sccp.preliminary    by Tue 2026-04-14                  Preliminary plan within 7 days
  open     team.formed         by Tue 2026-04-21                  Support team formed within two weeks
  open     transition.plan     by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open     transition.ready    by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open     sccp.full           by Thu 2026-05-07                  Full plan within 30 days of enrolment
  and 6 more: rsc explain C-0002 --verdict open

> rsc team add C-0002 --support informal --relationship mother --at today
SANDBOX: nothing in this store is real
Recorded team.add in C-0002, now at revision 10-5dc1cfdb
  added m2, Tue 2026-04-07
Met:
  met  team.formed   2026-04-07  Support team formed within two weeks
  met  team.systems  2026-04-07  Every involved system is on the team
Owed:
  overdue  lead.agency (none)  since today                        One agency leads
  open     sccp.preliminary    by Tue 2026-04-14                  Preliminary plan within 7 days
  open     transition.plan     by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open     transition.ready    by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open     sccp.full           by Thu 2026-05-07                  Full plan within 30 days of enrolment
  open     acuity.periodic     by Thu 2026-05-07                  Acuity Index every 30 days
  and 5 more: rsc explain C-0002 --verdict open

> rsc contact add C-0002 --at now --mode face-to-face --with parole-agent --purpose pre-release-planning
SANDBOX: nothing in this store is real
Recorded contact.add in C-0002, now at revision 11-120b86a9
  added c3, Tue 2026-04-07 14:00 -05:00
Owed:
  overdue  lead.agency (none)  since today                        One agency leads
  open     sccp.preliminary    by Tue 2026-04-14                  Preliminary plan within 7 days
  open     transition.plan     by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open     transition.ready    by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open     sccp.full           by Thu 2026-05-07                  Full plan within 30 days of enrolment
  open     acuity.periodic     by Thu 2026-05-07                  Acuity Index every 30 days
  and 5 more: rsc explain C-0002 --verdict open

> rsc team meet C-0002 --at today --attendees m1,m2
SANDBOX: nothing in this store is real
Recorded team.meet in C-0002, now at revision 12-9db0cdfe
  added t1, Tue 2026-04-07
Owed:
  overdue  lead.agency (none)  since today                        One agency leads
  open     sccp.preliminary    by Tue 2026-04-14                  Preliminary plan within 7 days
  open     transition.plan     by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open     transition.ready    by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open     sccp.full           by Thu 2026-05-07                  Full plan within 30 days of enrolment
  open     acuity.periodic     by Thu 2026-05-07                  Acuity Index every 30 days
  and 5 more: rsc explain C-0002 --verdict open

--- 2026-04-13T14:00:00-05:00

> rsc contact add C-0002 --at now --mode face-to-face --with client --purpose planning --setting jail
SANDBOX: nothing in this store is real
Recorded contact.add in C-0002, now at revision 13-35c6a789
  added c4, Mon 2026-04-13 14:00 -05:00
Met:
  met  contact.weekly  2026-04-13  RSC client contacted every week
Owed:
  overdue  lead.agency (none)  late 6 days                        One agency leads
  open     sccp.preliminary    by Tue 2026-04-14                  Preliminary plan within 7 days
  open     transition.plan     by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open     transition.ready    by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open     sccp.full           by Thu 2026-05-07                  Full plan within 30 days of enrolment
  open     acuity.periodic     by Thu 2026-05-07                  Acuity Index every 30 days
  and 5 more: rsc explain C-0002 --verdict open

> rsc sccp draft C-0002 --kind full --at today --with-client --based-on-screen --needs housing,employment --strengths 'finished a welding course' --natural-supports mother --goal 'Weld for a living::certificate renewed::first pay' --service employment@P-works --informed-choice --team-meeting t1 --crisis-steps 'Call his mother; then the on-call line.' --funding county,community --low-cost --funding-with-team
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0002, now at revision 14-8c2eefb7
  added v1, Mon 2026-04-13
Owed:
  overdue  lead.agency (none)  late 6 days                        One agency leads
  open     sccp.preliminary    by Tue 2026-04-14                  Preliminary plan within 7 days
  open     transition.plan     by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open     transition.ready    by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  open     sccp.full           by Thu 2026-05-07                  Full plan within 30 days of enrolment
  open     acuity.periodic     by Thu 2026-05-07                  Acuity Index every 30 days
  and 5 more: rsc explain C-0002 --verdict open

> rsc sccp sign C-0002 --at today --signers client,coordinator
rsc: sccp.sign is refused: nothing was written [act.refused]
cases/f7/C-0002.json: error: plan.self-defined: The plan starts from the client's goals and whole life (recovery-oriented-care Recovery Oriented Systems of Care bullet 3; recovery-oriented-care Recovery Oriented Systems of Care, guiding principles) [act.refused]
  expected: A full plan holds goals in the words of the client, and strengths, family, culture and trauma were looked at when it was made.
  found: lacking: family considered, culture considered, trauma considered
  to do: 'rsc sccp set C-0002 v1 --considered family,culture,trauma'. Talk with the client about what is named as missing and sign a version that says so. Or a supervisor lets it pass: --override plan.self-defined --reason ...
2| walkthrough.sh: that should have worked (status 4)
