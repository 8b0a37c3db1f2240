# The mapping names a member that no contact has.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2026-03-10T09:00-05:00; I=$SRC/samples/import
$ jq '.members[0].member = "when"' $I/contacts.map.json > map.json; rsc import csv $I/contacts.csv --map map.json
2| rsc: the mapping and the table do not fit [import.map]
2| map.json: error: the table and what is known of it do not fit [import.map]
2|   at: /members/0/member
2|   expected: a member of contacts
2|   found: 'when'
2|   to do: correct the mapping or the header; 'rsc export csv' writes a dictionary of all names
[3]
