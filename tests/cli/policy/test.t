# Worked examples of a pack of one's own.
$ rsc policy test $SRC/samples/policy/our-county.scenarios.json
Scenarios: 6, failed: 0, rows expected: 8
$ rsc policy test $SRC/samples/policy/our-county.scenarios.json --json | jq -c .
{"schema":"rsc.policy.test/1","files":1,"scenarios":6,"failed":0,"expectations":8,"findings":[]}
$ rsc policy test $SRC/tests/policy/10-hours.json | sed 's/: [0-9]*/: N/g'
Scenarios: N, failed: N, rows expected: N

# A row that is not as expected, with its place and what there is instead.
$ cp $SRC/samples/policy/our-county.json .
$ jq '.scenarios[0].expect[0].verdict = "missed" | .scenarios[1].expect[0].late = "2 days" | .scenarios[3].expect[0].count = 2 | .scenarios[5].absent = ["sccp.review"]' $SRC/samples/policy/our-county.scenarios.json > bad.json
$ rsc policy test bad.json
bad.json:51:9: error: a scenario does not give the row that it expects [scenario.failed]
  at: /scenarios/0/expect/0
  expected: sccp.review missed
  found: verdict 'met' and not 'missed': C-1~sccp.review~a101~2027-03-01 met (done-in-time) due 2027-03-15 owner coordinator W-1
  to do: read the clause, then correct the pack or the example
bad.json:87:9: error: a scenario does not give the row that it expects [scenario.failed]
  at: /scenarios/1/expect/0
  expected: sccp.review met-late
  found: late '1 day' and not '2 days': C-1~sccp.review~a101~2027-03-01 met-late (done-late) due 2027-03-15 late 1 day owner coordinator W-1
  to do: read the clause, then correct the pack or the example
bad.json:147:9: error: a scenario does not give the row that it expects [scenario.failed]
  at: /scenarios/3/expect/0
  expected: 2 rows so: no-show.called met
  found: 1; of the rule: C-1~no-show.called~e104~2027-03-04 met (done-in-time) due 2027-03-08 owner coordinator W-1
  to do: read the clause, then correct the pack or the example
bad.json:200:9: error: a scenario does not give the row that it expects [scenario.failed]
  at: /scenarios/5/absent/0
  expected: no row of the rule
  found: C-1~sccp.review~a101~2027-03-01 open (not-due-yet) due 2027-03-15 owner coordinator W-1
  to do: read the clause, then correct the pack or the example
Scenarios: 6, failed: 4, rows expected: 8
[1]

# Facts that are no record, packs, rules and verdicts that there are not.
$ jq '.scenarios[0].case.contacts = [{"occurred": "2027-03-02", "mode": "pigeon"}] | .scenarios[1].expect[0].verdict = "mett" | .scenarios[1].expect[0].rule = "sccp.review" | .scenarios[2].expect[0].rule = "sccp.reviews" | .scenarios[3].pack = "nowhere" | .scenarios[4].revision = "2031" | .scenarios[5].zone = "Nowhere/Town"' $SRC/samples/policy/our-county.scenarios.json > bad.json
$ rsc policy test bad.json
bad.json:52:21: error: a member has a value that it cannot have [record.bad-value]
  at: /scenarios/0/case/contacts/0/mode
  expected: one of face-to-face, video, phone, text, email, letter, fax
  found: 'pigeon'
  to do: correct the value
bad.json:50:11: error: a member is missing [record.missing-member]
  at: /scenarios/0/case/contacts/0
  expected: member 'with'
  found: an object without it
  to do: add the member
bad.json:50:11: error: a member is missing [record.missing-member]
  at: /scenarios/0/case/contacts/0
  expected: member 'reached'
  found: an object without it
  to do: add the member
bad.json:96:22: error: a member has a value that it cannot have [record.bad-value]
  at: /scenarios/1/expect/0/verdict
  expected: a verdict
  found: 'mett'
  to do: correct the value
bad.json:119:19: error: a rule names something that does not exist [policy.unknown-reference]
  at: /scenarios/2/expect/0/rule
  expected: a rule of the pack
  found: 'sccp.reviews'
  to do: correct the name
bad.json:159:15: error: a rule names something that does not exist [policy.unknown-reference]
  at: /scenarios/3/pack
  expected: the name of something there is
  found: there is no policy pack 'nowhere'
  to do: correct the name
bad.json:194:19: error: a rule names something that does not exist [policy.unknown-reference]
  at: /scenarios/4/revision
  expected: a revision of our-county
  found: '2031'
  to do: correct the name
bad.json:209:15: error: a rule names something that does not exist [policy.unknown-reference]
  at: /scenarios/5/zone
  expected: the name of something there is
  found: no time zone 'Nowhere/Town' in /usr/share/zoneinfo/
  to do: correct the name
Scenarios: 6, failed: 6, rows expected: 8
[3]
$ jq 'del(.scenarios[0].as_of) | .scenarios[1].expects = []' $SRC/samples/policy/our-county.scenarios.json > bad.json
$ rsc policy test bad.json
bad.json:27:5: error: a member is missing [record.missing-member]
  at: /scenarios/0
  expected: member 'as_of'
  found: an object without it
  to do: add the member
bad.json:93:7: error: a member is not in the description [record.unknown-member]
  at: /scenarios/1/expects
  expected: a described member, or one whose name begins with x-
  found: 'expects'
  to do: did you mean 'expect'?
Scenarios: 0, failed: 0, rows expected: 0
[3]
$ rsc policy test none.json
Scenarios: 0, failed: 0, rows expected: 0
2| rsc: none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
$ rsc policy test
2| rsc policy test needs a scenario file [usage.missing]
2|   hint: 'rsc schema scenarios' says what it holds
[2]
