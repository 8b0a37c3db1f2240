# The resource list: who provides what, and when somebody last looked.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc provider add P-pantry --kind partner --services food --name 'The pantry'
SANDBOX: nothing in this store is real
Recorded provider.add in P-pantry, now at revision 1-c6375d17
  provider P-pantry
$ rsc provider set P-clinic --capacity 25 --counselling-allowed -n
SANDBOX: nothing in this store is real
Would record provider.set in P-clinic
  /capacity: 40 -> 25
  /counselling_allowed: added true
$ rsc provider set P-clinic --capacity 25 --counselling-allowed | head -3
SANDBOX: nothing in this store is real
Recorded provider.set in P-clinic, now at revision 2-b9223e0b
$ rsc provider verify P-clinic --at today --note 'asked by phone' --json | jq -c '[.schema, .act, .record, .revision, .entries]'
["rsc.recorded/1","provider.verify","P-clinic","3-61664871",[{"id":"ve1","what":"added","occurred":"2026-03-03"}]]
$ rsc provider list
SANDBOX: nothing in this store is real
provider   kind           capacity  verified    services
---------  -------------  --------  ----------  -----------------------------
P-clinic   subcontractor        25  2026-03-03  outpatient-treatment
P-pantry   partner               -  -           food
P-shelter  partner               -  -           housing, transitional-housing
P-works    partner               -  -           employment
$ rsc provider list --service housing
SANDBOX: nothing in this store is real
provider   kind     capacity  verified  services
---------  -------  --------  --------  -----------------------------
P-shelter  partner         -  -         housing, transitional-housing
$ rsc provider list --service food,employment --json | jq -c '.providers'
[{"id":"P-pantry","kind":"partner","services":["food"]},{"id":"P-works","kind":"partner","services":["employment"]}]
$ rsc provider show P-clinic --json | jq -c 'del(.history)'
{"schema":"rsc.provider/1","id":"P-clinic","kind":"subcontractor","services":["outpatient-treatment"],"capacity":25,"counselling_allowed":true,"verified":[{"id":"ve1","occurred":"2026-03-03","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","note":"asked by phone"}]}

# What the list does not take.
$ rsc provider add P-clinic --kind partner --services food
2| rsc: there is a record P-clinic already [act.state]
2|   hint: choose another id, or change the one there is
[4]
$ rsc provider add 'The pantry' --kind partner
2| rsc: 'The pantry' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc provider add P-new --kind charity --services food
2| rsc: --kind: 'charity' is not known [usage.bad-value]
2|   hint: one of own-unit, subcontractor, partner
[2]
$ rsc provider add P-new --kind partner --services bread
2| rsc: --services: 'bread' is not known [usage.bad-value]
2|   hint: one of recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
[2]
$ rsc provider add P-new --kind partner --services food --capacity many
2| rsc: --capacity: 'many' is no whole number [usage.bad-value]
2|   hint: write digits only
[2]
$ rsc provider add
2| rsc provider add needs PROVIDER [usage.missing]
2|   hint: see rsc provider add --help
[2]
$ rsc provider set P-clinic
2| rsc: nothing is set [usage.missing]
2|   hint: give what is to be set; --help lists the options
[2]
$ rsc provider set P-nobody --capacity 3
2| rsc: there is no provider P-nobody [usage.not-found]
2|   hint: 'rsc provider list' lists the providers
[5]
$ rsc provider verify P-clinic
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc provider verify P-nobody --at today
2| rsc: there is no provider P-nobody [usage.not-found]
2|   hint: 'rsc provider list' lists the providers
[5]
$ rsc provider list --service bread
2| rsc: --service: 'bread' is no service [usage.bad-value]
2|   hint: 'rsc contact add --help' lists the services
[2]
$ rsc provider show P-nobody
2| rsc: there is no provider P-nobody [usage.not-found]
2|   hint: 'rsc provider list' lists the providers
[5]
