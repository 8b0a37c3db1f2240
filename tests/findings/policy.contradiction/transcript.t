# Two terms for one revision.
$ jq '(.rules[] | select(.id == "contact.weekly")).terms[1].revisions = ["bhd", "cars"]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.contradiction'
bad.json:1712:24: error: two terms speak of the same thing for one revision [policy.contradiction]
  at: /rules/33/terms/1/revisions
  expected: one term for each revision
  found: 'bhd' again
  to do: merge the two, or separate what they speak of
