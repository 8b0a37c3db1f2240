# A term for both revisions that cites one.
$ jq '(.rules[0].terms[0].cites) |= .[0:1]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.cite-missing'
bad.json:43:20: error: a term cites a document that its revision is not of [policy.cite-missing]
  at: /rules/0/terms/0/cites
  expected: a place in 'coordination-policy-cars'
  found: none
  to do: add the citation
