# One pack in the place of another: what began before stays as it was, and no obligation is there twice.
$ rsc demo s --cases 60 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ rsc report compliance -q --list --format ndjson | jq -c 'select(.occurrence < "2026-02-02") | [.obligation, .verdict, .policy]' | sort > before
$ jq '.changes = [{"rule": "contact.weekly", "summary": "All.", "levels": ["RSC-I", "RSC-F", "CM"]}, {"rule": "acuity.periodic", "summary": "CM.", "levels": ["CM"]}, {"rule": "sccp.review", "summary": "Two weeks.", "days": 14}, {"rule": "sccp.preliminary", "summary": "CM.", "levels": ["CM"]}] | .changes[].cites = [{"document": "our-county-2027", "section": "1"}]' $SRC/samples/policy/our-county.json > our.json
$ rsc policy adopt our-county@2027 --file our.json --from 2026-02-02 --replaces milwaukee-coordination
Put our-county@2027 in force from 2026-02-02, in the place of milwaukee-coordination
$ rsc report compliance -q --list --format ndjson > after.ndjson
$ jq -c 'select(.occurrence < "2026-02-02") | [.obligation, .verdict, .policy]' after.ndjson | sort > after
$ jq -r .obligation after.ndjson | sort | uniq -d | wc -l
0
$ comm -3 before after
["demo-000008~level.step-down~a1~2026-01-26","met","milwaukee-coordination@cars"]
	["demo-000008~level.step-down~a1~2026-01-26","met","our-county@2027"]
["demo-000015~level.cm-eligible~a1~2025-12-30","overdue","milwaukee-coordination@cars"]
	["demo-000015~level.cm-eligible~a1~2025-12-30","overdue","our-county@2027"]
["demo-000019~team.monthly~a1~2026-02-01","not-applicable","milwaukee-coordination@cars"]
	["demo-000019~team.monthly~a1~2026-02-01","not-applicable","our-county@2027"]
["demo-000038~level.cm-eligible~a1~2025-12-30","met","milwaukee-coordination@cars"]
	["demo-000038~level.cm-eligible~a1~2025-12-30","met","our-county@2027"]
["demo-000051~team.monthly~a1~2026-02-01","not-applicable","milwaukee-coordination@cars"]
	["demo-000051~team.monthly~a1~2026-02-01","not-applicable","our-county@2027"]
["demo-000058~level.cm-eligible~a1~2025-06-16","met","milwaukee-coordination@cars"]
	["demo-000058~level.cm-eligible~a1~2025-06-16","met","our-county@2027"]
$ jq -r 'select(.rule == "contact.weekly" and .policy) | .policy + " " + .level' after.ndjson | sort | uniq -c | sed 's/^ *//'
22 milwaukee-coordination@cars RSC-F
60 milwaukee-coordination@cars RSC-I
85 our-county@2027 CM
12 our-county@2027 RSC-F
51 our-county@2027 RSC-I

# A file that changes what is in force would judge it again.
$ jq '.changes[2].days = 7' our.json > edited.json
$ rsc policy adopt our-county@2027 --file edited.json --from 2027-01-01
2| rsc: our-county@2027 is in force, and this file says otherwise in 1 of its clauses, of sccp.review first [policy.in-force]
2|   hint: give what changes a revision, or a pack, of its own
[4]
