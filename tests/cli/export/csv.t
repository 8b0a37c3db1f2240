# Records as tables and back: the same records, and the second time nothing to do.
$ rsc demo s --cases 40 --as-of 2026-03-31 > /dev/null
$ export RSC_BY=s-001 RSC_NOW=2026-04-01T08:00-05:00
$ rsc export csv tables --all --recipient AG-demo --purpose analysis -C s
Cases exported 40, withheld 0; written to tables
$ ls tables | wc -l; stat -c '%a %n' tables tables/cases.csv
39
700 tables
600 tables/cases.csv
$ head -n 1 tables/sccp.goals.csv | tr -d '\r'; grep -c . tables/dictionary.csv; grep '^contacts,mode' tables/dictionary.csv | tr -d '\r'
case,sccp,id,words,domain,x
780
contacts,mode,word,,,face-to-face;video;phone;text;email;letter;fax,How; absent when it is not known
$ rsc import csv tables -C s
Records read 40, created 0, changed 0, unchanged 40, rejected 0
$ rsc init t --agency AG-demo --sandbox > /dev/null
$ rsc import csv tables -C t --by W-lee
Records read 40, created 40, changed 0, unchanged 0, rejected 0
$ for store in s t; do find $store/cases -name '*.json' | sort | xargs cat | jq -cS 'del(.history)' > $store.json; done; cmp s.json t.json && wc -l < s.json
40
$ rsc audit verify -C t | tail -n 1
Journal: 2 lines, files: 43, findings: 0
# What was altered in a table is a conflict; what was added is taken in.
$ sed -i '2s/,phone,/,video,/' tables/contacts.csv; rsc import csv tables -C s --rejects again.ndjson 2>&1 | sed 's/demo-[0-9]*/ID/'
cases.csv:2: warning: the export and the record tell different things [import.conflict]
  at: /contacts/0/mode
  expected: what the store's record holds
  found: something else, or nothing
  to do: find out which is right; void the entry or correct the export
Records read 40, created 0, changed 0, unchanged 39, rejected 1
$ wc -l < again.ndjson
1
# Tables that are none of ours, and rows without a case.
$ cp -r tables broken; echo 'a,b' > broken/notes.csv; rsc import csv broken -C t --by W-lee
2| rsc: the tables are not those of case records [import.map]
2| notes.csv: error: the table and what is known of it do not fit [import.map]
2|   expected: a table of a case record
2|   found: 'notes'
2|   to do: correct the mapping or the header; 'rsc export csv' writes a dictionary of all names
[3]
$ rm broken/notes.csv; sed -i 's/^demo-000001,/demo-999999,/' broken/contacts.csv; rsc import csv broken -C t --by W-lee 2>&1 | head -n 3
rsc: rows belong to no case [import.unknown-id]
contacts.csv:2: warning: a row names an id that is not there [import.unknown-id]
  expected: a case that cases.csv has
# Out of the house, by consent: a table says what was disclosed on what ground.
$ id=$(jq -r 'select(.consents != null and (.consents | any(.revoked == null and .expires > "2026-04-01" and .covers != null)) and .discharge == null) | .id' s.json | head -n 1)
$ rsc export csv out $id --recipient county --purpose 'care coordination' --information attendance -C s | sed "s/$id/ID/"
Cases exported 1, withheld 0; written to out
$ ls out; tr -d '\r' < out/disclosures-made.csv | sed "s/$id/ID/" | cut -d, -f1-5
cases.csv
contacts.csv
dictionary.csv
disclosures-made.csv
not_recorded.csv
case,notice,by,recipient,purpose
ID,42 CFR part 2 prohibits unauthorized use or disclosure of these records.,Larkspur Recovery Coordination (invented),county,care coordination
# A folder that holds something is left alone, and none is left where nothing went out.
$ rsc export csv out $id --recipient county --purpose 'care coordination' -C s
2| rsc: out: holds something already [store.exists]
2|   hint: name a folder that is empty or not there
[8]
$ rsc export csv none $id --recipient P-x --purpose y -C s 2> /dev/null; ls none
Cases exported 0, withheld 1
2| ls: cannot access 'none': No such file or directory
[2]
# What could not be put together is no record when it is fed back.
$ cp -r tables faulty; sed -i '2s/,true,/,maybe,/' faulty/contacts.csv; rsc init u --agency AG-demo --sandbox > /dev/null
$ rsc import csv faulty -C u --by W-lee --rejects again.ndjson 2>&1 | grep -v 'to do'
contacts.csv:2: warning: the cell is neither true nor false [import.code]
  found: reached
Records read 40, created 39, changed 0, unchanged 0, rejected 1
$ rsc import ndjson again.ndjson -C u --by W-lee 2>&1 | grep -e rejected -e not-all
  at: /not-all-of-it
  found: 'not-all-of-it'
Records read 1, created 0, changed 0, unchanged 0, rejected 1
