# What the rules ask of the agency itself.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_BY=W-lee
$ rsc agency set --name 'Northside Recovery' -n
SANDBOX: nothing in this store is real
Would record agency.set in AG-north
  /name: added (text)
$ rsc agency set --name 'Northside Recovery' | head -3
SANDBOX: nothing in this store is real
Recorded agency.set in AG-north, now at revision 2-12005b6c
$ rsc agency fund --cents 500000 --at 2026-01-05 | head -3
SANDBOX: nothing in this store is real
Recorded agency.fund in AG-north, now at revision 3-3d8c2602
  added df1, Mon 2026-01-05
$ rsc agency on-call --worker W-ana --from 2026-03-02T08:00 --until 2026-03-09T08:00 --at today
SANDBOX: nothing in this store is real
Recorded agency.on-call in AG-north, now at revision 4-c8338340
  added oc1, Tue 2026-03-03
$ rsc agency on-call --worker W-cho --from todayT17:00 --until +1dT08:00 --at now --json | jq -c '[.schema, .act, .record, .revision, .entries]'
["rsc.recorded/1","agency.on-call","AG-north","5-3620a9e4",[{"id":"oc2","what":"added","occurred":"2026-03-03T10:00:00-06:00"}]]
$ rsc agency training --title 'Quarterly meeting' --held +14d --roles coordinator,supervisor --at today | head -3
SANDBOX: nothing in this store is real
Recorded agency.training in AG-north, now at revision 6-97767577
  added tn1, Tue 2026-03-03
$ rsc agency agreement --kind data-sharing --title County --expires 2028-02-28 --at today | head -3
SANDBOX: nothing in this store is real
Recorded agency.agreement in AG-north, now at revision 7-6dd3e2bb
  added ag1, Tue 2026-03-03
$ rsc agency review --topic root-cause --result 'late notice from the intake unit' --at today | head -3
SANDBOX: nothing in this store is real
Recorded agency.review in AG-north, now at revision 8-55a640ae
  added qr1, Tue 2026-03-03
$ rsc agency instrument --edition 2019 --least 0 --most 100 --group housing --group 'substance use' --at today | head -3
SANDBOX: nothing in this store is real
Recorded agency.instrument in AG-north, now at revision 9-e1a04ee6
  added ai1, Tue 2026-03-03
$ rsc agency show
SANDBOX: nothing in this store is real
id: AG-north

name: Northside Recovery

discretionary_fund (1)
  id   occurred    by     what
-----  ----------  -----  ------------
  df1  2026-01-05  W-lee  cents=500000

on_call (2)
  id   occurred                   by     what
-----  -------------------------  -----  -----------------------------------------------------------------------------
  oc1  2026-03-03                 W-lee  worker=W-ana  from=2026-03-02T08:00:00-06:00  until=2026-03-09T08:00:00-05:00
  oc2  2026-03-03T10:00:00-06:00  W-lee  worker=W-cho  from=2026-03-03T17:00:00-06:00  until=2026-03-04T08:00:00-06:00

trainings (1)
  id   occurred    by     what
-----  ----------  -----  ----------------------------------------------------------------------
  tn1  2026-03-03  W-lee  title=Quarterly meeting  held=2026-03-17  roles=coordinator,supervisor

agreements (1)
  id   occurred    by     what
-----  ----------  -----  ---------------------------------------------------
  ag1  2026-03-03  W-lee  kind=data-sharing  title=County  expires=2028-02-28

quality_reviews (1)
  id   occurred    by     what
-----  ----------  -----  ---------------------------------------------------------
  qr1  2026-03-03  W-lee  topic=root-cause  result=late notice from the intake unit

acuity_instruments (1)
  id   occurred    by     what
-----  ----------  -----  -------------------------------------------------------------
  ai1  2026-03-03  W-lee  edition=2019  least=0  most=100  groups=housing,substance use

history (9)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------
  1   2026-01-05T09:00:00-06:00  W-lee  act=init
  2   2026-03-03T10:00:00-06:00  W-lee  act=agency.set
  3   2026-03-03T10:00:00-06:00  W-lee  act=agency.fund  entries=df1
  4   2026-03-03T10:00:00-06:00  W-lee  act=agency.on-call  entries=oc1
  5   2026-03-03T10:00:00-06:00  W-lee  act=agency.on-call  entries=oc2
  6   2026-03-03T10:00:00-06:00  W-lee  act=agency.training  entries=tn1
  7   2026-03-03T10:00:00-06:00  W-lee  act=agency.agreement  entries=ag1
  8   2026-03-03T10:00:00-06:00  W-lee  act=agency.review  entries=qr1
  9   2026-03-03T10:00:00-06:00  W-lee  act=agency.instrument  entries=ai1


$ rsc agency show --json | jq 'del(.history)'
{
  "schema": "rsc.agency/1",
  "id": "AG-north",
  "name": "Northside Recovery",
  "discretionary_fund": [
    {
      "id": "df1",
      "occurred": "2026-01-05",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "cents": 500000
    }
  ],
  "on_call": [
    {
      "id": "oc1",
      "occurred": "2026-03-03",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "worker": "W-ana",
      "from": "2026-03-02T08:00:00-06:00",
      "until": "2026-03-09T08:00:00-05:00"
    },
    {
      "id": "oc2",
      "occurred": "2026-03-03T10:00:00-06:00",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "worker": "W-cho",
      "from": "2026-03-03T17:00:00-06:00",
      "until": "2026-03-04T08:00:00-06:00"
    }
  ],
  "trainings": [
    {
      "id": "tn1",
      "occurred": "2026-03-03",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "title": "Quarterly meeting",
      "held": "2026-03-17",
      "roles": [
        "coordinator",
        "supervisor"
      ]
    }
  ],
  "agreements": [
    {
      "id": "ag1",
      "occurred": "2026-03-03",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "kind": "data-sharing",
      "title": "County",
      "expires": "2028-02-28"
    }
  ],
  "quality_reviews": [
    {
      "id": "qr1",
      "occurred": "2026-03-03",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "topic": "root-cause",
      "result": "late notice from the intake unit"
    }
  ],
  "acuity_instruments": [
    {
      "id": "ai1",
      "occurred": "2026-03-03",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-lee",
      "edition": "2019",
      "least": 0,
      "most": 100,
      "groups": [
        "housing",
        "substance use"
      ]
    }
  ]
}
$ rsc agency void oc1 --reason 'the shift was swapped' -n | head -4
SANDBOX: nothing in this store is real
Would record agency.void in AG-north
  voided oc1, Tue 2026-03-03 10:00 -06:00
  /on_call/0/voided/at: added "2026-03-03T10:00:00-06:00"
$ rsc agency void oc1 --reason 'the shift was swapped' | head -3
SANDBOX: nothing in this store is real
Recorded agency.void in AG-north, now at revision 10-90ced046
  voided oc1, Tue 2026-03-03 10:00 -06:00
$ rsc agency void oc1 --reason 'again'
2| rsc: oc1 is voided already [act.state]
2|   hint: nothing is left to do
[4]
$ rsc agency show --json | jq -c '.history[] | [.seq, .act, .entries, .reason]'
[1,"init",null,null]
[2,"agency.set",null,null]
[3,"agency.fund",["df1"],null]
[4,"agency.on-call",["oc1"],null]
[5,"agency.on-call",["oc2"],null]
[6,"agency.training",["tn1"],null]
[7,"agency.agreement",["ag1"],null]
[8,"agency.review",["qr1"],null]
[9,"agency.instrument",["ai1"],null]
[10,"agency.void",["oc1"],"the shift was swapped"]
