# Where two revisions differ.
$ rsc policy diff milwaukee-coordination@bhd milwaukee-coordination@cars
milwaukee-coordination@bhd -> milwaukee-coordination@cars

changed  caseload.cm  At most 50 or 30 clients for a case manager  [A10]
  demand: at most 50 at CM -> at most 30 at CM

changed  level.cm-eligible  Case Management is the right level  [A11]
  demand: the level that the screen recommends -> an index of 0 to 38 indicates CM; older than
    30 days it indicates nothing

changed  level.step-down  RSC only as long as it is needed  [A13]
  demand: the level that the screen recommends -> an index of 0 to 38 indicates CM; older than
    30 days it indicates nothing

changed  contact.weekly  RSC client contacted every week  [A24]
  met by: contact with client -> contact, face-to-face with client

changed  team.periodic-cm  Support team meets from time to time on CM  [A57]
  demand: every 90 days from level-start -> every 30 days from level-start

added  sccp.preliminary  Preliminary plan within 7 days  [A20]
  within 7 calendar days after level-start, met by plan-signed of kind preliminary, full

changed  sccp.review  Plan reviewed every 30 days  [A32]
  applies to: RSC-I, RSC-F -> any

changed  service.choice  The client chose services and providers  [A28]
  demand: at plan-signed: plan-informed-choice, plan-choice-form -> at plan-signed:
    plan-informed-choice

added  acuity.periodic  Acuity Index every 30 days  [A58]
  every 30 days from first-level, met by acuity

added  sar.acuity  Acuity Index with extensions and transfers  [A59]
  with the request: acuity-index of the last 30 days

added  sar.acuity-documents  Papers behind the acuity scores  [A60]
  with the request: acuity-documents

dropped  sar.plan-attached  Plan sent with requests for more services  [A27]
  with the request: sccp

12 clauses differ
$ rsc policy diff milwaukee-coordination@cars milwaukee-coordination@cars
milwaukee-coordination@cars -> milwaukee-coordination@cars
0 clauses differ
$ rsc policy diff federal-outcomes@gpra federal-outcomes@suprt
federal-outcomes@gpra -> federal-outcomes@suprt

changed  federal.intake  Intake interview or baseline done  [A42]
  demand: no time stated after enrolment -> within 30 calendar days after enrolment
  met by: outcome-completed of GPRA at stage intake -> outcome-completed of SUPRT at stage
    intake

changed  federal.follow-up  Six-month follow-up inside its window  [A42]
  demand: from 5 calendar months to 8 calendar months after outcome-completed -> at 180
    calendar days, give or take 30 days, after outcome-completed until closeout
  met by: outcome-completed of GPRA at stage follow-up -> outcome-completed of SUPRT at stage
    follow-up
  applies to: GPRA, intake -> SUPRT, intake

added  federal.annual  Annual assessment inside its window  [A42]
  every 12 calendar months, give or take 30 days, after outcome-completed until closeout, met
    by outcome-completed of SUPRT at stage follow-up; judged by the revision
    in-force-at-enrolment

changed  federal.discharge  Discharge interview or closeout done  [A43]
  demand: by the end of the day of discharge -> within 30 calendar days after discharge
  met by: outcome-completed of GPRA at stage discharge -> outcome-completed of SUPRT at stage
    discharge

4 clauses differ
$ rsc policy diff milwaukee-coordination@bhd milwaukee-coordination --json | jq -c '[.schema, .before, .after, (.changes | length), .changes[0]]'
["rsc.policy.diff/1","milwaukee-coordination@bhd","milwaukee-coordination@cars",12,{"change":"changed","rule":"caseload.cm","title":"At most 50 or 30 clients for a case manager","requirements":["A10"],"before":"at most 50 at CM","after":"at most 30 at CM","differences":["demand: at most 50 at CM -> at most 30 at CM"]}]
$ rsc policy diff milwaukee-coordination@bhd milwaukee-coordination@none
2| rsc: pack milwaukee-coordination has no revision 'none' [usage.not-found]
2|   hint: 'rsc policy list' lists them
[5]
$ rsc policy diff no-pack milwaukee-coordination
2| rsc: there is no policy pack 'no-pack' [usage.not-found]
2|   hint: 'rsc policy list' lists them; a file of your own ends in .json
[5]
$ rsc policy diff milwaukee-coordination
2| rsc policy diff needs OTHER@REVISION [usage.missing]
2|   hint: see rsc policy diff --help
[2]
