# A revision of which no rule speaks.
$ jq '.revisions += [.revisions[0] | .id = "next"]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.unreachable'
