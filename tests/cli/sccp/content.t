# The content of a plan from a file; options come on top of it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ printf '{\n  "with_client": true,\n  "needs": ["housing"],\n  "services": [{"service": "housing", "provider": "P-shelter"}],\n  "goals": [{"words": "My own place", "indicators": ["lease signed"]}]\n}\n' > plan.json
$ rsc sccp draft C-0001 --kind full --at today --content plan.json --informed-choice --strengths patient
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-377e921b
  added v2, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc sccp show C-0001 --json
{
  "id": "v2",
  "occurred": "2026-03-03",
  "recorded": "2026-03-03T10:00:00-06:00",
  "by": "W-ana",
  "kind": "full",
  "with_client": true,
  "needs": [
    "housing"
  ],
  "goals": [
    {
      "id": "gl1",
      "words": "My own place",
      "indicators": [
        "lease signed"
      ]
    }
  ],
  "services": [
    {
      "service": "housing",
      "provider": "P-shelter",
      "informed_choice": true
    }
  ],
  "strengths": [
    "patient"
  ]
}
$ sed 's/"housing"\]/"housing", "food"]/' plan.json | rsc sccp set C-0001 --content - --json | jq -c '[.act, .entries]'
["sccp.set",[{"id":"v2","what":"changed","occurred":"2026-03-03T10:00:00-06:00"}]]
$ rsc sccp show C-0001 --json | jq -c .needs
["housing","food"]

# What sccp show prints is taken again; stamps and signature are not.
$ rsc sccp show C-0001 v1 --json > v1.json; rsc sccp draft C-0001 --kind amendment --at today --content v1.json | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 10-b68afec3
  added v3, Tue 2026-03-03
$ rsc sccp diff C-0001 v1 v3
SANDBOX: nothing in this store is real
occurred
  - 2026-03-02
  + 2026-03-03
kind
  - preliminary
  + amendment

# A broken file is named with its line and column, and nothing is written.
$ sed 's/true,$/true/' plan.json > broken.json; rsc sccp draft C-0001 --kind full --at today --content broken.json
2| rsc: broken.json is not valid [json.syntax]
2| broken.json:3:3: error: the text is not JSON [json.syntax]
2|   expected: ',' or '}' after a member
2|   found: '"'
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
$ sed 's/"needs"/"wants"/' plan.json > member.json; rsc sccp draft C-0001 --kind full --at today --content member.json
2| rsc: cases/aa/C-0001.json is not valid [record.unknown-member]
2| member.json:3:12: error: a member is not in the description [record.unknown-member]
2|   at: /wants
2|   expected: a described member, or one whose name begins with x-
2|   found: 'wants'
2|   to do: 'rsc schema' lists the members
[3]
$ sed 's/"goals"/"needs"/' plan.json > twice.json; rsc sccp draft C-0001 --kind full --at today --content twice.json
2| rsc: twice.json is not valid [record.duplicate-member]
2| twice.json:5:3: error: a member stands twice [record.duplicate-member]
2|   expected: each member once
2|   found: 'needs' twice
2|   to do: remove one of the two
[3]
$ sed 's/"housing"\]/"shelter"]/' plan.json > word.json; rsc sccp draft C-0001 --kind full --at today --content word.json
2| rsc: cases/aa/C-0001.json is not valid [record.bad-value]
2| word.json:3:13: error: a member has a value that it cannot have [record.bad-value]
2|   at: /needs/0
2|   expected: one of recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
2|   found: 'shelter'
2|   to do: did you mean 'transitional-housing'?
[3]
$ sed 's/true,$/"yes",/' plan.json > type.json; rsc sccp draft C-0001 --kind full --at today --content type.json
2| rsc: cases/aa/C-0001.json is not valid [record.wrong-type]
2| type.json:2:18: error: a member has the wrong type [record.wrong-type]
2|   at: /with_client
2|   expected: true or false
2|   found: a text
2|   to do: write the value in its type
[3]
$ head -c 40 plan.json | rsc sccp draft C-0001 --kind full --at today --content -
2| rsc: - is not valid [json.syntax]
2| -:3:16: error: the text is not JSON [json.syntax]
2|   expected: '"' at the end of the string
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
$ echo '[]' | rsc sccp draft C-0001 --kind full --at today --content -
2| rsc: - is not valid [record.wrong-type]
2| -:1:1: error: a member has the wrong type [record.wrong-type]
2|   expected: an object
2|   found: a list
2|   to do: write the value in its type
[3]
$ : | rsc sccp draft C-0001 --kind full --at today --content -
2| rsc: - is not valid [json.syntax]
2| -:1:1: error: the text is not JSON [json.syntax]
2|   expected: a value
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
$ rsc sccp draft C-0001 --kind full --at today --content none.json
2| rsc: none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
$ rsc sccp draft C-0001 --kind full --at today --content member.json --json 2>&1 | jq -c '[.status, .code, (.findings[] | [.code, .file, .line, .column, .pointer])]'
[3,"record.unknown-member",["record.unknown-member","member.json",3,12,"/wants"]]
$ rsc sccp list C-0001 --json | jq -c '[.sccp[].id]'
["v1","v2","v3"]

# The lines of a request come the same way.
$ echo '{"lines": [{"service": "housing", "provider": "P-shelter", "units": 30, "from": "2026-03-03", "through": "2026-04-10"}]}' > lines.json
$ rsc sar draft C-0001 --kind initial --at today --content lines.json | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 11-0da533b3
  added s1, Tue 2026-03-03
$ rsc sar show C-0001
SANDBOX: nothing in this store is real
s1  initial request of 2026-03-03: draft
  service            from        through     asked  authorised  used  left
-------------------  ----------  ----------  -----  ----------  ----  ----
  housing@P-shelter  2026-03-03  2026-04-10     30           -     0     -


$ sed 's/units/hours/' lines.json | rsc sar draft C-0001 --kind initial --at today --content -
2| rsc: cases/aa/C-0001.json is not valid [record.unknown-member]
2| -:1:69: error: a member is not in the description [record.unknown-member]
2|   at: /lines/0/hours
2|   expected: a described member, or one whose name begins with x-
2|   found: 'hours'
2|   to do: 'rsc schema' lists the members
[3]
$ sed 's/30/"30"/' lines.json > type.json; rsc sar draft C-0001 --kind initial --at today --content type.json
2| rsc: cases/aa/C-0001.json is not valid [record.wrong-type]
2| type.json:1:69: error: a member has the wrong type [record.wrong-type]
2|   at: /lines/0/units
2|   expected: an integer
2|   found: a text
2|   to do: write the value in its type
[3]
