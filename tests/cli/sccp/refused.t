# Words and entries that the plan does not know.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sccp draft C-0001 --at today
2| rsc: --kind is needed: Which kind of version [usage.missing]
2|   hint: Which kind of version: preliminary, full, review, amendment, transition
[2]
$ rsc sccp draft C-0001 --kind full
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc sccp draft C-0001 --kind final --at today
2| rsc: --kind: 'final' is not known [usage.bad-value]
2|   hint: one of preliminary, full, review, amendment, transition
[2]
$ rsc sccp draft C-0001 --kind full --at today --needs shelter
2| rsc: --needs: 'shelter' is not known [usage.bad-value]
2|   hint: did you mean transitional-housing? one of recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
[2]
$ rsc sccp draft C-0001 --kind full --at today --service shelter@P-shelter
2| rsc: --service: 'shelter' is no service [usage.bad-value]
2|   hint: did you mean transitional-housing? 'rsc contact add --help' lists the services
[2]
$ rsc sccp draft C-0001 --kind full --at today --considered height
2| rsc: --considered: 'height' is not known [usage.bad-value]
2|   hint: one of strengths, family, culture, trauma, language, faith
[2]
$ rsc sccp draft C-0001 --kind full --at today --team-meeting t9
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:141:23: error: a record refers to an entry that it does not hold [check.unknown-document]
2|   at: /sccp/1/team_meeting
2|   expected: a team meeting
2|   found: 't9'
2|   to do: correct the id
[3]
$ rsc sccp draft C-0001 --kind amendment --of v9 --at today
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:141:13: error: a record refers to an entry that it does not hold [check.unknown-document]
2|   at: /sccp/1/of
2|   expected: a plan version
2|   found: 'v9'
2|   to do: correct the id
[3]
$ rsc sccp draft C-0001 --kind full --at 2026-03-04
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:137:19: error: an entry occurred in the future [check.entry-future]
2|   at: /sccp/1/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc sccp draft C-0009 --kind full --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc sccp set C-0001 --strengths patient
2| rsc: no plan version is open: none lacks 'signed' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section sccp' lists; one that is not there yet is added first
[5]
$ rsc sccp set C-0001 v9 --strengths patient
2| rsc: the record has no plan version 'v9' [usage.not-found]
2|   hint: there are v1
[5]
$ rsc sccp sign C-0001 v1 --at today
2| rsc: --signers is needed: Who signed [usage.missing]
2|   hint: Who signed: client, guardian, coordinator, supervisor
[2]
$ rsc sccp sign C-0001 v1 --signers client
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc sccp sign C-0001 v1 --at today --signers neighbour
2| rsc: --signers: 'neighbour' is not known [usage.bad-value]
2|   hint: one of client, guardian, coordinator, supervisor
[2]
$ rsc sccp show C-0001 v9
2| rsc: the case has no plan version 'v9' [usage.not-found]
2|   hint: there are v1
[5]
$ rsc sccp show C-0002
2| rsc: the case has no plan version [usage.not-found]
2|   hint: there is none yet
[5]
$ rsc sccp diff C-0001
2| rsc sccp diff needs VERSION [usage.missing]
2|   hint: see rsc sccp diff --help
[2]
$ rsc sccp diff C-0001 v1 v9
2| rsc: the case has no plan version 'v9' [usage.not-found]
2|   hint: there are v1
[5]
$ rsc sccp list C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]

# Without a signed plan there is nothing to review or to amend.
$ rsc sccp review C-0002 --at today
2| rsc: there is no signed plan to review [act.state]
2|   hint: draw one up first: 'rsc sccp draft C-0002 --kind preliminary --at ...', then 'rsc sccp sign C-0002 --signers ... --at ...'
[4]
$ rsc sccp draft C-0002 --kind review --at today
2| rsc: there is no signed plan for this review [act.state]
2|   hint: draw one up first: 'rsc sccp draft C-0002 --kind preliminary --at ...', then 'rsc sccp sign C-0002 --signers ... --at ...'
[4]

# A plan cannot be signed before it was drawn up; a draft that is voided is not signed any more.
$ rsc sccp draft C-0001 --kind full --at today | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-6a60c1d8
  added v2, Tue 2026-03-03
$ rsc sccp sign C-0001 v2 --at today
2| rsc: --signers is needed: Who signed [usage.missing]
2|   hint: Who signed: client, guardian, coordinator, supervisor
[2]
$ rsc sccp set C-0001
2| rsc sccp set: nothing is set [usage.missing]
2|   hint: give content; --help lists the options
[2]
$ rsc sccp sign C-0001 --at 2026-03-02 --signers client,coordinator --override sccp.full-content --override sccp.crisis-plan --override sccp.funding --override service.choice --reason x --by W-lee
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:142:21: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /sccp/1/signed/occurred
2|   expected: no earlier than 2026-03-03
2|   found: 2026-03-02
2|   to do: correct one of the two dates
[3]
$ rsc case void C-0001 v2 --reason 'drawn up twice' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 9-ef8a75f0
  voided v2, Tue 2026-03-03 10:00 -06:00
$ rsc sccp set C-0001 v2 --strengths patient
2| rsc: v2 is voided [act.state]
2|   hint: draw up a new version: 'rsc sccp draft C-0001 --kind ... --at ...'
[4]
$ rsc sccp sign C-0001 v2 --at today --signers client,coordinator
2| rsc: v2 is voided [act.state]
2|   hint: draw up a new version: 'rsc sccp draft C-0001 --kind ... --at ...'
[4]
$ rsc sccp list C-0001
SANDBOX: nothing in this store is real
sccp (2)
  id  occurred    by     what
----  ----------  -----  ---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
  v1  2026-03-02  W-ana  kind=preliminary  with_client=yes  based_on_screen=yes  needs=housing  services=(1)  strengths=keeps appointments  natural_supports=sister  crisis_plan=(yes)  signed=2026-03-02 client coordinator
  v2  2026-03-03  W-ana  voided=2026-03-03T10:00:00-06:00 by W-ana: drawn up twice  kind=full

