# Ids, words and days that a worker's record does not take.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_BY=W-lee
$ rsc staff add W-ana --roles coordinator
2| rsc: there is a record W-ana already [act.state]
2|   hint: choose another id, or change the one there is
[4]
$ rsc staff add 'W ben' --roles coordinator
2| rsc: 'W ben' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc staff add W-ben --roles driver
2| rsc: --roles: 'driver' is not known [usage.bad-value]
2|   hint: one of coordinator, supervisor, peer-specialist, analyst, administrator
[2]
$ rsc staff add W-ben --roles coordinator --fte-percent half
2| rsc: --fte-percent: 'half' is no whole number [usage.bad-value]
2|   hint: write digits only
[2]
$ rsc staff add W-ben --roles coordinator --fte-percent 900
2| rsc: --fte-percent: '900' is out of range [usage.bad-value]
2|   hint: from 0 to 100
[2]
$ rsc staff add W-ben --roles coordinator --hired 2026-02-30
2| rsc: --hired: '2026-02-30' names a day that does not exist [date.impossible]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc staff add
2| rsc staff add needs WORKER [usage.missing]
2|   hint: see rsc staff add --help
[2]
$ rsc staff set W-ana
2| rsc: nothing is set [usage.missing]
2|   hint: give what is to be set; --help lists the options
[2]
$ rsc staff set W-ben --login ben
2| rsc: there is no worker W-ben [usage.not-found]
2|   hint: 'rsc staff list' lists the workers
[5]
$ rsc staff degree W-ana --field nursing --at 2019-05-20
2| rsc: --level is needed: Which level [usage.missing]
2|   hint: Which level: associate, bachelor, master, doctorate
[2]
$ rsc staff degree W-ana --level bachelor --at 2019-05-20
2| rsc: --field is needed: In which field [usage.missing]
2|   hint: In which field: social-work, psychology, nursing, related, other
[2]
$ rsc staff degree W-ana --level diploma --field nursing --at 2019-05-20
2| rsc: --level: 'diploma' is not known [usage.bad-value]
2|   hint: one of associate, bachelor, master, doctorate
[2]
$ rsc staff degree W-ana --level bachelor --field nursing
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc staff experience W-ana --service housing --at today
2| rsc: --years is needed: Years [usage.missing]
2|   hint: for example --years 12
[2]
$ rsc staff experience W-ana --years some --at today
2| rsc: 2 options are wrong or missing [usage.bad-value]
2| error: --years: 'some' is no whole number [usage.bad-value]
2|   to do: write digits only
2| error: --service is needed: In which service [usage.missing]
2|   to do: In which service: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
[2]
$ rsc staff document W-ana --at today
2| rsc: --kind is needed: Which paper [usage.missing]
2|   hint: Which paper: resume, degree, background-check, criminal-background-check, drivers-licence, drivers-abstract, auto-insurance
[2]
$ rsc staff document W-ana --kind passport --at today
2| rsc: --kind: 'passport' is not known [usage.bad-value]
2|   hint: one of resume, degree, background-check, criminal-background-check, drivers-licence, drivers-abstract, auto-insurance
[2]
$ rsc staff credential W-ana --at today
2| rsc: --kind is needed: Which [usage.missing]
2|   hint: Which: substance-abuse-counselor, social-worker, professional-counselor, psychologist, nurse, peer-specialist, case-manager, other
[2]
$ rsc staff credential W-ana --kind wizard --at today
2| rsc: --kind: 'wizard' is not known [usage.bad-value]
2|   hint: one of substance-abuse-counselor, social-worker, professional-counselor, psychologist, nurse, peer-specialist, case-manager, other
[2]
$ rsc staff knowledge W-ana --services magic --at today
2| rsc: --services: 'magic' is not known [usage.bad-value]
2|   hint: one of recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
[2]
$ rsc staff notice W-ana --at today
2| rsc: --kind is needed: Of what [usage.missing]
2|   hint: Of what: hire, access-request
[2]
$ rsc staff notice W-ana --kind leave --at today
2| rsc: --kind: 'leave' is not known [usage.bad-value]
2|   hint: one of hire, access-request
[2]
$ rsc staff training W-ana --at today
2| rsc: --training is needed: Id of the training in the agency's record [usage.missing]
2|   hint: for example --training c12
[2]
$ rsc staff void W-ana doc9 --reason wrong 2>&1 | head -1
rsc: the record has no entry 'doc9' [usage.not-found]
$ rsc staff void W-ana doc1
2| rsc staff void needs --reason [usage.missing]
2|   hint: say what was wrong with the entry
[2]
$ rsc staff void W-ana
2| rsc staff void needs ENTRY [usage.missing]
2|   hint: see rsc staff void --help
[2]
$ rsc staff show
2| rsc staff show needs WORKER [usage.missing]
2|   hint: see rsc staff show --help
[2]
