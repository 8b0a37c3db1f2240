# A file that says otherwise what is in force.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '(.rules[] | select(.id == "sccp.review")).terms[1].every.days = 14' $SRC/lib/policy/packs/milwaukee-coordination.json > changed.json
$ rsc policy adopt milwaukee-coordination@bhd --from 2027-01-01 --file changed.json
2| rsc: milwaukee-coordination@cars is in force, and this file says otherwise in 1 of its clauses, of sccp.review first [policy.in-force]
2|   hint: give what changes a revision, or a pack, of its own
[4]
