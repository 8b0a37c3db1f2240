# A version that is not signed, in an editor. What the editor leaves is checked before it is taken.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export TMPDIR=$PWD
$ rsc sccp draft C-0001 --kind full --at today --needs housing --strengths patient | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 8-fec4d3a4
  added v2, Tue 2026-03-03
$ editor() { printf '#!/bin/sh\n%s\n' "$1" > editor; chmod +x editor; }; export EDITOR=$PWD/editor
$ named() { sed 's/rsc-[A-Za-z0-9.-]*/rsc-FILE/g'; }
$ editor 'cat "$1" > form; sed -i "s/\"patient\"/\"patient\", \"a good cook\"/" "$1"'
$ rsc sccp edit C-0001
SANDBOX: nothing in this store is real
Recorded sccp.edit in C-0001, now at revision 9-c55b24a0
  changed v2, Tue 2026-03-03 10:00 -06:00
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ cat form
{
  "with_client": false,
  "with_family": false,
  "based_on_screen": false,
  "needs": [
    "housing"
  ],
  "goals": [],
  "services": [],
  "strengths": [
    "patient"
  ],
  "natural_supports": [],
  "considered": [],
  "documents": [],
  "crisis_plan": {
    "strengths": [],
    "natural_supports": [],
    "steps": ""
  },
  "funding_plan": {
    "sources": [],
    "low_cost_considered": false,
    "with_team": false
  }
}
$ rsc sccp show C-0001 --json
{
  "id": "v2",
  "occurred": "2026-03-03",
  "recorded": "2026-03-03T10:00:00-06:00",
  "by": "W-ana",
  "kind": "full",
  "needs": [
    "housing"
  ],
  "strengths": [
    "patient",
    "a good cook"
  ]
}
$ ls
editor
form
store

# What would change; the form that was left as it was.
$ editor 'sed -i "s/\"with_client\": false/\"with_client\": true/" "$1"'
$ rsc sccp edit C-0001 -n 2>&1 | named
SANDBOX: nothing in this store is real
Would record sccp.edit in C-0001
  changed v2, Tue 2026-03-03 10:00 -06:00
  /sccp/1/with_client: added true
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
rsc: warning: what was typed is kept in $PWD/rsc-FILE
$ editor true
$ rsc sccp edit C-0001
Nothing was changed
$ rsc case history C-0001 | tail -1
9-c55b24a0  2026-03-03T10:00:00-06:00  W-ana  sccp.edit    v2

# What is not sound is refused, by line and column, and what was typed is kept.
$ editor 'sed -i "s/\"needs\": \[/\"needs\": {/" "$1"'
$ rsc sccp edit C-0001 2>&1 | named
rsc: $PWD/rsc-FILE is not valid [json.syntax]
$PWD/rsc-FILE:7:3: error: the text is not JSON [json.syntax]
  expected: ':' after the member name
  found: ']'
  to do: mend the text at the place named, or restore the file from a backup
rsc: warning: what was typed is kept in $PWD/rsc-FILE
$ editor 'sed -i "s/\"needs\"/\"wants\"/" "$1"'
$ rsc sccp edit C-0001 2>&1 | named
rsc: cases/aa/C-0001.json is not valid [record.unknown-member]
$PWD/rsc-FILE:5:12: error: a member is not in the description [record.unknown-member]
  at: /wants
  expected: a described member, or one whose name begins with x-
  found: 'wants'
  to do: 'rsc schema' lists the members
rsc: warning: what was typed is kept in $PWD/rsc-FILE
$ editor 'sed -i "s/\"housing\"/\"shelter\"/" "$1"'
$ rsc sccp edit C-0001 2>&1 | named
rsc: cases/aa/C-0001.json is not valid [record.bad-value]
$PWD/rsc-FILE:6:5: error: a member has a value that it cannot have [record.bad-value]
  at: /needs/0
  expected: one of recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
  found: 'shelter'
  to do: did you mean 'transitional-housing'?
rsc: warning: what was typed is kept in $PWD/rsc-FILE
$ rsc sccp edit C-0001 > /dev/null 2>&1
[3]
$ for file in rsc-*; do stat -c %a $file; grep -c -e '"needs": {' -e '"wants"' -e '"shelter"' $file; done | sort | uniq -c
      1 0
      4 1
      5 600
$ rsc case history C-0001 | tail -1
9-c55b24a0  2026-03-03T10:00:00-06:00  W-ana  sccp.edit    v2

# An editor that fails; none that can be run.
$ editor 'exit 1'
$ rsc sccp edit C-0001 2>&1 | named
rsc: the editor '$PWD/editor' did not end well [usage.bad-value]
  hint: what was typed is kept in $PWD/rsc-FILE
$ rsc sccp edit C-0001 > /dev/null 2>&1
[2]
$ EDITOR=$PWD/no-editor rsc sccp edit C-0001 2>&1 | named | tail -2
rsc: the editor '$PWD/no-editor' did not end well [usage.bad-value]
  hint: what was typed is kept in $PWD/rsc-FILE

# Somebody else wrote to the case meanwhile.
$ rm -f rsc-*
$ editor 'sed -i "s/\"patient\"/\"stubborn\"/" "$1"; rsc contact add C-0001 --at now --mode phone --with client --by W-cho > /dev/null'
$ rsc sccp edit C-0001 2> said; echo $?; named < said
6
rsc: cases/aa/C-0001.json is at revision 10-40d6f191, not at 9-c55b24a0 [store.changed]
  hint: look at it again, then repeat
rsc: warning: what was typed is kept in $PWD/rsc-FILE
$ grep -c stubborn rsc-*
1
$ rsc sccp show C-0001 --json | jq -c .strengths
["patient","a good cook"]
$ rsc case history C-0001 | tail -1
10-40d6f191  2026-03-03T10:00:00-06:00  W-cho  contact.add  c2
