# Records come as lines of JSON: those of cases, workers and providers.
$ rsc demo s --cases 12 --as-of 2026-03-31 -o out
$ export RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ cat s/staff/*.json s/cases/*/*.json | jq -c . > all.ndjson; wc -l < all.ndjson
18
$ rsc init t --agency AG-2 --sandbox --policy milwaukee-coordination@cars --from 2020-01-01 > /dev/null
$ rsc import ndjson all.ndjson -C t -n
Dry run, nothing written. Records read 18, created 18, changed 0, unchanged 0, rejected 0
$ rsc case list -C t --json | jq '.cases | length'
0
$ rsc import ndjson all.ndjson -C t
Records read 18, created 18, changed 0, unchanged 0, rejected 0
$ for store in s t; do rsc report compliance -C $store --group-by case --json | jq -c '.groups[] | select(.group | startswith("demo"))' > $store.json; done; cmp s.json t.json && echo same
same
$ rsc audit verify -C t | tail -n 1
Journal: 2 lines, files: 22, findings: 0
$ rsc check -C t --store --fail-on error | tail -n 1
Files checked: 22, findings: 0
# Again: nothing to do; from a pipe, too.
$ rsc import ndjson all.ndjson -C t
Records read 18, created 0, changed 0, unchanged 18, rejected 0
$ cat all.ndjson | rsc import ndjson - -C t --json | jq -c '[.schema, .act, (.changed | length), (.figures | map(.name + " " + (.value | tostring)))]'
["rsc.act/1","import.ndjson",0,["read 18","created 0","changed 0","unchanged 18","rejected 0"]]
# What holds more is taken in; the history of the store goes on.
$ id=$(rsc case list -C t --json | jq -r '.cases[0].id'); file=$(find t/cases -name $id.json)
$ jq -c '.contacts = (.contacts // []) + [{id: "q1", occurred: "2026-03-30", recorded: "2026-03-30T12:00:00-05:00", by: "w-001", with: "client", mode: "phone", reached: true}]' $file > more.ndjson
$ rsc import ndjson more.ndjson -C t --reason 'from the county' | sed "s/$id/ID/"
Records read 1, created 0, changed 1, unchanged 0, rejected 0
$ rsc case history $id -C t | tail -n 1 | grep -o 'import.ndjson.*'
import.ndjson           from the county
# What lacks or alters something is not: it can be corrected and fed back.
$ jq -c 'del(.contacts)' $file > less.ndjson; jq -c '.client.birth_date = "1999-09-09"' $file >> less.ndjson; echo '{"schema": "rsc.case/1", "id": 7}' >> less.ndjson; echo 'no record' >> less.ndjson; sed -n 3p all.ndjson >> less.ndjson
$ rsc import ndjson less.ndjson -C t --rejects rejects.ndjson 2>&1 | sed "s/$id/ID/; /expected/d; /to do/d"
less.ndjson:1: warning: the export and the record tell different things [import.conflict]
  at: /contacts
  found: something else, or nothing
less.ndjson:2: warning: the export and the record tell different things [import.conflict]
  at: /client/birth_date
  found: something else, or nothing
less.ndjson:3: error: a member has the wrong type [record.wrong-type]
  at: /id
  found: an integer
less.ndjson:3: error: a member is missing [record.missing-member]
  found: an object without it
less.ndjson:4: error: the text is not JSON [json.syntax]
  found: 'n'
Records read 5, created 0, changed 0, unchanged 1, rejected 4
$ head -n 4 less.ndjson | cmp - rejects.ndjson && echo same
same
$ rsc check -C t --store --fail-on error | tail -n 1
Files checked: 22, findings: 0
# A record that comes twice is held against what the first left.
$ rsc init u --agency AG-2 --sandbox > /dev/null
$ (jq -c 'del(.contacts[-1:])' $file; cat more.ndjson; jq -c 'del(.contacts[-1:])' $file) > thrice.ndjson; rsc import ndjson thrice.ndjson -C u 2>&1 | tail -n 1
Records read 3, created 1, changed 1, unchanged 0, rejected 1
# A county's system and the store, compared: nothing is written.
$ head -n 12 all.ndjson > county.ndjson; cat more.ndjson >> county.ndjson; tail -n 1 all.ndjson | jq -c '.id = "C-new"' >> county.ndjson
$ rsc import ndjson --compare county.ndjson -C s | sed "s/$id/ID/; s/^demo-[0-9]*:/demo:/" | uniq -c
      1 ID/contacts/6/id: added "q1"
      1 ID/contacts/6/occurred: added "2026-03-30"
      1 ID/contacts/6/recorded: added "2026-03-30T12:00:00-05:00"
      1 ID/contacts/6/by: added "w-001"
      1 ID/contacts/6/with: added "client"
      1 ID/contacts/6/mode: added "phone"
      1 ID/contacts/6/reached: added true
      1 C-new: not in the store
      6 demo: in the store alone
      1 Records read 14, not in the store 1, holding more 1, the same 12, in conflict 0, in the store alone 6
$ rsc import ndjson --compare all.ndjson -C s
Records read 18, not in the store 0, holding more 0, the same 18, in conflict 0, in the store alone 0
# Comparing, one need not say who acts; what cannot be listed is told all the same.
$ RSC_BY= rsc import ndjson --compare all.ndjson -C s
Records read 18, not in the store 0, holding more 0, the same 18, in conflict 0, in the store alone 0
$ rsc import ndjson less.ndjson -C t --rejects nowhere/rejects.ndjson 2>&1 | grep -v '^less\|^ '
rsc: nowhere/rejects.ndjson: No such file or directory [store.no-file]
Records read 5, created 0, changed 0, unchanged 1, rejected 4
# A call that is wrong.
$ rsc import ndjson -C t
2| rsc import ndjson: no file is named [usage.missing]
2|   hint: name files with a record on each line, or - for standard input
[2]
$ rsc import ndjson nowhere.ndjson -C t
2| rsc: nowhere.ndjson: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
