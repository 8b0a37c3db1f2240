# A pack that contradicts itself never judges.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '(.rules[] | select(.id == "contact.weekly")).terms[1].revisions = ["bhd", "cars"]' s/policies/milwaukee-coordination.json > two.json
$ rsc policy check two.json
two.json:1712:24: error: two terms speak of the same thing for one revision [policy.contradiction]
  at: /rules/33/terms/1/revisions
  expected: one term for each revision
  found: 'bhd' again
  to do: merge the two, or separate what they speak of
two.json:1716:20: error: a term cites a document that its revision is not of [policy.cite-missing]
  at: /rules/33/terms/1/cites
  expected: a place in 'coordination-policy-bhd'
  found: none
  to do: add the citation
Packs checked: 1, findings: 2
[3]
$ rsc policy adopt milwaukee-coordination@cars --from 2027-01-01 --file two.json
2| rsc: policy pack two.json is broken [policy.broken]
2| two.json:1712:24: error: two terms speak of the same thing for one revision [policy.contradiction]
2|   at: /rules/33/terms/1/revisions
2|   expected: one term for each revision
2|   found: 'bhd' again
2|   to do: merge the two, or separate what they speak of
2| two.json:1716:20: error: a term cites a document that its revision is not of [policy.cite-missing]
2|   at: /rules/33/terms/1/cites
2|   expected: a place in 'coordination-policy-bhd'
2|   found: none
2|   to do: add the citation
[3]
$ cat two.json > s/policies/milwaukee-coordination.json
$ rsc report compliance
2| rsc: policies/milwaukee-coordination.json is not the file that was adopted [policy.changed]
2|   hint: restore policies/ from a backup; a pack that says otherwise is adopted under an id of its own
[3]
$ rsc explain C-1
2| rsc: policies/milwaukee-coordination.json is not the file that was adopted [policy.changed]
2|   hint: restore policies/ from a backup; a pack that says otherwise is adopted under an id of its own
[3]
$ sed -i "s/\"sha256\": \"[0-9a-f]*\"/\"sha256\": \"$(sha256sum < two.json | cut -d' ' -f1)\"/" s/rsc.json
$ rsc report compliance
2| rsc: policy pack policies/milwaukee-coordination.json is broken [policy.broken]
2| policies/milwaukee-coordination.json:1712:24: error: two terms speak of the same thing for one revision [policy.contradiction]
2|   at: /rules/33/terms/1/revisions
2|   expected: one term for each revision
2|   found: 'bhd' again
2|   to do: merge the two, or separate what they speak of
2| policies/milwaukee-coordination.json:1716:20: error: a term cites a document that its revision is not of [policy.cite-missing]
2|   at: /rules/33/terms/1/cites
2|   expected: a place in 'coordination-policy-bhd'
2|   found: none
2|   to do: add the citation
[3]
