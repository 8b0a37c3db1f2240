# A whole pack, with one rule that says all that a rule has to say.
$ rsc policy new our-agency@1 --title 'House rules' --publisher 'Our agency' -o own.json
$ jq -c '[.schema, .id, .documents[0].id, .revisions[0].id, [.rules[].id]]' own.json
["rsc.policy/1","our-agency","our-agency-1","1",["contact.regular"]]
$ rsc policy check own.json
Packs checked: 1, findings: 0
$ rsc policy show own.json
House rules
What Our agency asks for.

our-agency@1: House rules

contact.regular  Contact with the client every 14 days  [violation; coordinator answers]
  The coordinator has contact with the client at least once in every 14 days.
  1: every 14 days from level-start, met by contact with client
      our-agency-1 1

# What another pack says, with rules to be changed: each has its amounts as they are, and says so until it is changed.
$ rsc policy new our-county@2027 --title 'Our County' --publisher 'Our County' --extends milwaukee-coordination@cars --rule sccp.review,caseload.cm -o our.json
$ jq -c '.extends, (.changes[] | [.rule, .days, .limit])' our.json
{"pack":"milwaukee-coordination","revision":"cars"}
["sccp.review",30,null]
["caseload.cm",null,30]
$ rsc policy check our.json
our.json:23:5: error: a change leaves the rule as it is [policy.no-change]
  at: /changes/0
  expected: another amount than the rule has
  found: the rule of milwaukee-coordination@cars
  to do: state the amount that your document asks for, or remove the change
our.json:36:5: error: a change leaves the rule as it is [policy.no-change]
  at: /changes/1
  expected: another amount than the rule has
  found: the rule of milwaukee-coordination@cars
  to do: state the amount that your document asks for, or remove the change
Packs checked: 1, findings: 2
[3]
$ jq '.changes[0].days = 14 | .changes[1].limit = 25' our.json > changed.json
$ rsc policy check changed.json
Packs checked: 1, findings: 0
$ rsc policy diff milwaukee-coordination@cars changed.json@2027
milwaukee-coordination@cars -> our-county@2027

changed  caseload.cm  At most 50 or 30 clients for a case manager  [A10]
  demand: at most 30 at CM -> at most 25 at CM

changed  sccp.review  Plan reviewed every 30 days  [A32]
  demand: every 30 days from first-plan -> every 14 days from first-plan

2 clauses differ

# What it does not have, and what does not name a revision.
$ rsc policy new our-county@2027 --title T --publisher P --extends milwaukee-coordination@cars --rule sccp.reviews
2| rsc: milwaukee-coordination@cars has no rule 'sccp.reviews' [usage.not-found]
2|   hint: 'rsc policy show milwaukee-coordination@cars' lists them
[5]
$ rsc policy new our-county@2027 --title T --publisher P --extends milwaukee-coordination@2031
2| rsc: pack milwaukee-coordination has no revision '2031' [usage.not-found]
2|   hint: 'rsc policy list' lists them
[5]
$ rsc policy new our-county@2027 --title T --publisher P --extends nowhere@1
2| rsc: there is no policy pack 'nowhere' [usage.not-found]
2|   hint: 'rsc policy list' lists them; a file of your own ends in .json
[5]
$ rsc policy new our-county@2027 --title T --publisher P --extends milwaukee-coordination
2| rsc: 'milwaukee-coordination' names no revision [usage.bad-value]
2|   hint: for example: --extends milwaukee-coordination@cars
[2]
$ rsc policy new our-county --title T --publisher P
2| rsc: 'our-county' does not name a pack and a revision [usage.bad-value]
2|   hint: for example: rsc policy new our-county@2027; letters, digits and hyphens
[2]
$ rsc policy new our-county@2027 --title T --publisher P --rule sccp.review
2| rsc: --rule needs --extends [usage.missing]
2|   hint: name the revision that has the rule
[2]
$ rsc policy new our-county@2027 --title T
2| rsc policy new needs --publisher TEXT [usage.missing]
2|   hint: see rsc policy new --help
[2]
