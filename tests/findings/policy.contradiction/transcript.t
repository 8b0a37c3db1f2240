# Two terms for one revision.
$ jq '(.rules[] | select(.id == "contact.weekly")).terms[1].revisions = ["bhd", "cars"]' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.contradiction'
