# 'Routinely' as a violation.
$ jq '(.rules[] | select(.readings | index("Q17"))).weight = "violation"' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.weight'
