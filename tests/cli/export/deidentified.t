# Copies that name nobody: years, pseudonyms, no free text.
$ rsc demo s --cases 30 --as-of 2026-03-31 > /dev/null
$ export RSC_STORE=s RSC_NOW=2026-04-01T08:00-05:00
$ echo 'a secret of thirty-two bytes or more' > key
$ rsc export deidentified --key key -o copies.ndjson
2| Cases copied 30, unreadable 0
$ head -n 1 copies.ndjson | jq -c '[.schema, .safe_harbor, .id, (.client | keys)]'
["rsc.deidentified/1",true,"D-03c007878290a66c",["birth_date_year","contact_information","id"]]
# No id, no name, no day of any record is in them.
$ find s/cases -name '*.json' | xargs cat | jq -r '.id, .client.id, .client.given_name, .client.family_name, .client.birth_date, (.contacts[]? | .occurred[:10], .note), (.assignments[]?.worker) | select(. != null)' | sort -u > told; grep -cFf told copies.ndjson
0
[1]
$ grep -cE '[0-9]{4}-[0-9]{2}-[0-9]{2}' copies.ndjson
0
[1]
# The same key gives the same pseudonyms, another others.
$ rsc export deidentified --key key 2> /dev/null | cmp - copies.ndjson && echo same
same
$ echo 'another secret of thirty-two bytes, or more' > other; rsc export deidentified --key other 2> /dev/null | jq -r .id | sort > a; jq -r .id copies.ndjson | sort | comm -12 - a
# Dates can be shifted instead; that is not Safe Harbor, and the copies say so.
$ rsc export deidentified --key key --shift-dates -o shifted.ndjson
2| Cases copied 30, unreadable 0; dates are shifted: this is not Safe Harbor
$ head -n 1 shifted.ndjson | jq -c '[.safe_harbor, .limits[:23]]'
[false,"Dates are shifted by a "]
$ echo short > key; rsc export deidentified --key key
2| rsc: key: the key is shorter than 32 bytes [usage.bad-value]
2|   hint: make one with 'openssl rand -hex 32', and keep it where the copies never go
[2]
$ rsc export deidentified
2| rsc export deidentified needs --key FILE [usage.missing]
2|   hint: see rsc export deidentified --help
[2]
