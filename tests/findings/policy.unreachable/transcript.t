# A revision of which no rule speaks.
$ jq '.revisions += [.revisions[0] | .id = "next"]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.unreachable'
bad.json:21:5: error: a revision has no rule [policy.unreachable]
  at: /revisions/2
  expected: a rule with a term for it
  found: none
  to do: add rules, or remove the revision
