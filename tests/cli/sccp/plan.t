# A plan from options: drawn up, changed, shown, signed; from then on it is locked.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sccp draft C-0001 --kind full --at today --with-client --with-family --based-on-screen --needs housing,employment --considered family,trauma --strengths 'keeps appointments' --natural-supports sister --goal 'My own place::lease signed::three months of rent paid' --service transitional-housing@P-shelter --service employment@P-works
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-573209cb
  added v2, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc sccp set C-0001 --goal 'Cook again::20 hours a week' --crisis-steps 'call the sister' -n
SANDBOX: nothing in this store is real
Would record sccp.set in C-0001
  changed v2, Tue 2026-03-03 10:00 -06:00
  /sccp/1/goals/1/id: added "gl2"
  /sccp/1/goals/1/words: added (text)
  /sccp/1/goals/1/indicators/0: added (text)
  /sccp/1/crisis_plan/strengths/0: added (text)
  /sccp/1/crisis_plan/natural_supports/0: added (text)
  /sccp/1/crisis_plan/steps: added (text)
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc team meet C-0001 --at today --attendees m1,m2 | head -3
SANDBOX: nothing in this store is real
Recorded team.meet in C-0001, now at revision 9-86becbc5
  added t1, Tue 2026-03-03
$ rsc sccp set C-0001 v2 --strengths 'keeps appointments' --strengths 'worked as a cook' --natural-supports sister --crisis-steps 'Call the sister; then the on-call line.' --funding county,medicaid --low-cost --funding-with-team --team-meeting t1 --note 'after the meeting' | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 10-5a4c0a93
  changed v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp list C-0001
SANDBOX: nothing in this store is real
sccp (2)
  id  occurred    by     what
----  ----------  -----  -----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
  v1  2026-03-02  W-ana  kind=preliminary  with_client=yes  based_on_screen=yes  needs=housing  services=(1)  strengths=keeps appointments  natural_supports=sister  crisis_plan=(yes)  signed=2026-03-02 client coordinator
  v2  2026-03-03  W-ana  note=after the meeting  kind=full  with_client=yes  with_family=yes  based_on_screen=yes  needs=housing,employment  goals=(1)  services=(2)  strengths=keeps appointments,worked as a cook  natural_supports=sister  considered=family,trauma  crisis_plan=(yes)  funding_plan=(yes)  team_meeting=t1


$ rsc sccp show C-0001
SANDBOX: nothing in this store is real
Plan v2 of case C-0001: full, drawn up 2026-03-03, not signed

note
  after the meeting
with_client
  true
with_family
  true
based_on_screen
  true
needs
  housing
  employment
goals
  id: gl1, words: My own place, indicators: lease signed; three months of rent paid
services
  service: transitional-housing, provider: P-shelter
  service: employment, provider: P-works
strengths
  keeps appointments
  worked as a cook
natural_supports
  sister
considered
  family
  trauma
crisis_plan
  strengths: keeps appointments
  strengths: worked as a cook
  natural_supports: sister
  steps: Call the sister; then the on-call line.
funding_plan
  sources: county
  sources: medicaid
  low_cost_considered: true
  with_team: true
team_meeting
  t1
$ rsc sccp show C-0001 v2 --json
{
  "id": "v2",
  "occurred": "2026-03-03",
  "recorded": "2026-03-03T10:00:00-06:00",
  "by": "W-ana",
  "note": "after the meeting",
  "kind": "full",
  "with_client": true,
  "with_family": true,
  "based_on_screen": true,
  "needs": [
    "housing",
    "employment"
  ],
  "goals": [
    {
      "id": "gl1",
      "words": "My own place",
      "indicators": [
        "lease signed",
        "three months of rent paid"
      ]
    }
  ],
  "services": [
    {
      "service": "transitional-housing",
      "provider": "P-shelter"
    },
    {
      "service": "employment",
      "provider": "P-works"
    }
  ],
  "strengths": [
    "keeps appointments",
    "worked as a cook"
  ],
  "natural_supports": [
    "sister"
  ],
  "considered": [
    "family",
    "trauma"
  ],
  "crisis_plan": {
    "strengths": [
      "keeps appointments",
      "worked as a cook"
    ],
    "natural_supports": [
      "sister"
    ],
    "steps": "Call the sister; then the on-call line."
  },
  "funding_plan": {
    "sources": [
      "county",
      "medicaid"
    ],
    "low_cost_considered": true,
    "with_team": true
  },
  "team_meeting": "t1"
}
$ rsc sccp diff C-0001 v1
SANDBOX: nothing in this store is real
occurred
  - 2026-03-02
  + 2026-03-03
kind
  - preliminary
  + full
needs
  + employment
services
  - service: transitional-housing, provider: P-shelter, informed_choice: true
  + service: transitional-housing, provider: P-shelter
  + service: employment, provider: P-works
strengths
  + worked as a cook
crisis_plan
  - steps: call the sister, then the line
  + strengths: worked as a cook
  + steps: Call the sister; then the on-call line.
note
  + after the meeting
with_family
  + true
goals
  + id: gl1, words: My own place, indicators: lease signed; three months of rent paid
considered
  + family
  + trauma
funding_plan
  + sources: county
  + sources: medicaid
  + low_cost_considered: true
  + with_team: true
team_meeting
  + t1
$ rsc sccp set C-0001 --service transitional-housing@P-shelter --service employment@P-works --informed-choice --json | jq -c '[.schema, .act, .record, .revision, .entries]'
["rsc.recorded/1","sccp.set","C-0001","11-3293cacf",[{"id":"v2","what":"changed","occurred":"2026-03-03T10:00:00-06:00"}]]
$ rsc sccp sign C-0001 --at todayT09:59 --signers client,coordinator
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 12-15520b68
  signed v2, Tue 2026-03-03 09:59 -06:00
Met:
  met  sccp.full          2026-03-03  Full plan within 30 days of enrolment
  met  sccp.full-content              Full plan made with client and team
  met  sccp.review        2026-03-03  Plan reviewed every 30 days
  met  sccp.crisis-plan               Every plan holds a crisis plan
  met  sccp.funding                   The plan says who else pays
  met  service.choice                 The client chose services and providers
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  sccp.review                   by Thu 2026-04-02  Plan reviewed every 30 days
  open  provider.introduced           no time stated     Treatment provider knows who is assigned
$ rsc sccp list C-0001 --json | jq -c '.sccp[] | [.id, .kind, .signed]'
["v1","preliminary",{"occurred":"2026-03-02","recorded":"2026-03-02T12:00:00-06:00","by":"W-ana","signers":["client","coordinator"]}]
["v2","full",{"occurred":"2026-03-03T09:59:00-06:00","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","signers":["client","coordinator"]}]

# What is signed is locked; what was true of the plan is changed by a new version only.
$ rsc sccp set C-0001 v2 --strengths 'patient'
2| rsc: v2 is signed and locked [act.state]
2|   hint: draw up a new version: 'rsc sccp draft C-0001 --kind amendment --at ...'
[4]
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator
2| rsc: v2 is signed and locked [act.state]
2|   hint: draw up a new version: 'rsc sccp draft C-0001 --kind amendment --at ...'
[4]
$ rsc sccp edit C-0001 v2
2| rsc: v2 is signed and locked [act.state]
2|   hint: draw up a new version: 'rsc sccp draft C-0001 --kind amendment --at ...'
[4]
$ rsc sccp set C-0001 --strengths 'patient'
2| rsc: no plan version is open: none lacks 'signed' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section sccp' lists; one that is not there yet is added first
[5]
$ rsc sccp sign C-0001 --at today --signers client,coordinator
2| rsc: no plan version is open: none lacks 'signed' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section sccp' lists; one that is not there yet is added first
[5]

# An amendment says what changes; the rest stands as it was. A review stores no copy.
$ rsc sccp draft C-0001 --kind amendment --at today --needs housing,employment,food | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 13-6450f26a
  added v3, Tue 2026-03-03
$ rsc sccp show C-0001 v3 --json
{
  "id": "v3",
  "occurred": "2026-03-03",
  "recorded": "2026-03-03T10:00:00-06:00",
  "by": "W-ana",
  "kind": "amendment",
  "of": "v2",
  "needs": [
    "housing",
    "employment",
    "food"
  ]
}
$ rsc sccp show C-0001 v3
SANDBOX: nothing in this store is real
Plan v3 of case C-0001: amendment, drawn up 2026-03-03, not signed

of
  v2
needs
  housing
  employment
  food
with_client
  true
with_family
  true
based_on_screen
  true
goals
  id: gl1, words: My own place, indicators: lease signed; three months of rent paid
services
  service: transitional-housing, provider: P-shelter, informed_choice: true
  service: employment, provider: P-works, informed_choice: true
  service: transitional-housing, provider: P-shelter, informed_choice: true
  service: employment, provider: P-works, informed_choice: true
strengths
  keeps appointments
  worked as a cook
natural_supports
  sister
considered
  family
  trauma
crisis_plan
  strengths: keeps appointments
  strengths: worked as a cook
  natural_supports: sister
  steps: Call the sister; then the on-call line.
funding_plan
  sources: county
  sources: medicaid
  low_cost_considered: true
  with_team: true
$ rsc sccp sign C-0001 --at today --signers client,coordinator | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 14-cb2827e3
  signed v3, Tue 2026-03-03
Met:
  met  sccp.crisis-plan    Every plan holds a crisis plan
  met  service.choice      The client chose services and providers
$ rsc sccp review C-0001 --at today | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sccp.review in C-0001, now at revision 15-27963316
  added v4, Tue 2026-03-03
  signed v4, Tue 2026-03-03
Met:
  met  sccp.crisis-plan    Every plan holds a crisis plan
$ rsc sccp review C-0001 --at today --of v2 --signers guardian,supervisor --note 'by phone' | head -4
SANDBOX: nothing in this store is real
Recorded sccp.review in C-0001, now at revision 16-c75c53ca
  added v5, Tue 2026-03-03
  signed v5, Tue 2026-03-03
$ rsc sccp list C-0001 --json | jq -c '.sccp[] | [.id, .kind, .of, .signed.signers]'
["v1","preliminary",null,["client","coordinator"]]
["v2","full",null,["client","coordinator"]]
["v3","amendment","v2",["client","coordinator"]]
["v4","review","v3",["client","coordinator"]]
["v5","review","v2",["guardian","supervisor"]]
$ rsc sccp diff C-0001 v2 v3
SANDBOX: nothing in this store is real
note
  - after the meeting
kind
  - full
  + amendment
needs
  + food
team_meeting
  - t1
$ rsc sccp diff C-0001 v2 v2
SANDBOX: nothing in this store is real
The two versions say the same
