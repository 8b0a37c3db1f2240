# Spreadsheets, as mapping files say what their columns mean.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2026-03-10T09:00-05:00; cd s/..; I=$SRC/samples/import
$ rsc import csv $I/staff.csv --map $I/staff.map.json
Rows read 2, created 2, changed 0, unchanged 0, rejected 0
$ rsc staff list
SANDBOX: nothing in this store is real
worker  roles        supervisor  full time  hired       left
------  -----------  ----------  ---------  ----------  ----
W-ana   coordinator  W-lee            80 %  2020-06-01  -
W-lee   supervisor   -               100 %  2015-01-05  -
$ rsc import csv $I/referrals.csv --map $I/referrals.map.json -n
C-5001: not in the store
C-5002: not in the store
Dry run, nothing written. Rows read 3, created 2, changed 0, unchanged 0, rejected 1
2| $SRC/samples/import/referrals.csv:4: warning: a time that the clock change skips or repeats [import.wall-time]
2|   expected: referral.occurred from Notified on, Notified at
2|   found: '03/08/2026 2:30 AM', which may mean 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
2|   to do: correct the time and import again
2| $SRC/samples/import/referrals.csv:2: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
2| $SRC/samples/import/referrals.csv:3: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
[1]
$ rsc import csv $I/referrals.csv --map $I/referrals.map.json --rejects again.csv
Rows read 3, created 2, changed 0, unchanged 0, rejected 1
2| $SRC/samples/import/referrals.csv:4: warning: a time that the clock change skips or repeats [import.wall-time]
2|   expected: referral.occurred from Notified on, Notified at
2|   found: '03/08/2026 2:30 AM', which may mean 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
2|   to do: correct the time and import again
2| $SRC/samples/import/referrals.csv:2: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
2| $SRC/samples/import/referrals.csv:3: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
[1]
$ cat again.csv | tr -d '\r'
Referral No,Client No,First name,Last name,DOB,Notified on,Notified at,From,Level,Screened,Needs
5003,K-5003,Tansy,Cedar,02/29/1996,03/08/2026,2:30 AM,Walk-in,RSC,03/06/2026,Housing
# Corrected and fed back.
$ sed -i 's/2:30 AM/3:30 AM/' again.csv; rsc import csv again.csv --map $I/referrals.map.json
Rows read 1, created 1, changed 0, unchanged 0, rejected 0
2| again.csv:2: warning: the enrolment date is missing [check.enrolment-missing]
2|   expected: member 'enrolment'
2|   found: none
2|   to do: record the enrolment date
$ rsc import csv $I/contacts.csv --map $I/contacts.map.json --rejects again.csv
Rows read 4, created 2, changed 0, unchanged 0, rejected 2
2| $SRC/samples/import/contacts.csv:5: warning: a cell holds no date, or one that does not exist [import.date]
2|   expected: occurred from Date, Time
2|   found: '03/03/2026', which is not %m/%d/%Y %H:%M
2|   to do: correct the cell and import again
2| $SRC/samples/import/contacts.csv:6: warning: a cell holds a code that is not known [import.code]
2|   expected: mode from How
2|   found: a text that is not shown here, which the mapping does not translate
2|   to do: correct the code and import again
[1]
$ rsc case show C-5001 --section contacts --json | jq -c '.[] | [.id, .occurred, .recorded, .mode, .reached, .minutes, .note, ."x-import"]'
["c1","2026-03-02T11:20:00-06:00","2026-03-02T12:05:00-06:00","phone",true,15,"Introduced herself.\nAgreed to meet on Wednesday, at the library.","contact-log/881"]
["c2","2026-03-04T10:00:00-06:00","2026-03-04T11:30:00-06:00","face-to-face",true,55,"Said: \"I want my own place.\"","contact-log/882"]
$ sed 's/Fax,Y/Tel,N/' again.csv > fixed.csv; rsc import csv fixed.csv --map $I/contacts.map.json | tail -n 1
Rows read 2, created 1, changed 0, unchanged 0, rejected 1
2| fixed.csv:2: warning: a cell holds no date, or one that does not exist [import.date]
2|   expected: occurred from Date, Time
2|   found: '03/03/2026', which is not %m/%d/%Y %H:%M
2|   to do: correct the cell and import again
# Again: nothing to do. What came later in a row is added to its entry.
$ rsc import csv $I/contacts.csv --map $I/contacts.map.json 2> /dev/null
Rows read 4, created 0, changed 0, unchanged 2, rejected 2
[1]
$ rsc import csv $I/authorizations.csv --map $I/authorizations.map.json
Rows read 2, created 2, changed 0, unchanged 0, rejected 0
2| $SRC/samples/import/authorizations.csv:2: warning: a provider is not in the store [check.unknown-provider]
2|   at: /sars/0/lines/0/provider
2|   expected: a provider of the store
2|   found: 'P-clinic'
2|   to do: add the provider or correct the id
2| $SRC/samples/import/authorizations.csv:3: warning: a provider is not in the store [check.unknown-provider]
2|   at: /sars/0/lines/0/provider
2|   expected: a provider of the store
2|   found: 'P-house'
2|   to do: add the provider or correct the id
$ sed 's/03\/05\/2026,,/03\/05\/2026,A,03\/07\/2026/' $I/authorizations.csv > later.csv; rsc import csv later.csv --map $I/authorizations.map.json
Rows read 2, created 0, changed 1, unchanged 1, rejected 0
$ rsc case show C-5002 --section sars --json | jq -c '.[0].status | map([.status, .occurred])'
[["submitted","2026-03-05"],["approved","2026-03-07"]]
# A row that tells otherwise than before is not taken in: void the entry first.
$ sed 's/,55,/,50,/' $I/contacts.csv > other.csv; rsc import csv other.csv --map $I/contacts.map.json 2>&1 | grep -A 1 other.csv:4
other.csv:4: warning: the export and the record tell different things [import.conflict]
  at: /contacts/1/minutes
# Compared, nothing is written.
$ rsc import csv other.csv --map $I/contacts.map.json --compare --json | jq -c '[.act, .dry_run, .figures[1:5]]'
["import.csv",true,[{"name":"not in the store","value":0},{"name":"holding more","value":0},{"name":"the same","value":1},{"name":"in conflict","value":3}]]
# The same row twice in a table.
$ (cat $I/staff.csv; tail -n 1 $I/staff.csv) > twice.csv; rsc import csv twice.csv --map $I/staff.map.json | tail -n 1; (cat fixed.csv; tail -n 1 fixed.csv) > twice.csv; rsc import csv twice.csv --map $I/contacts.map.json
Rows read 3, created 0, changed 0, unchanged 3, rejected 0
Rows read 3, created 0, changed 0, unchanged 1, rejected 2
2| twice.csv:2: warning: a cell holds no date, or one that does not exist [import.date]
2|   expected: occurred from Date, Time
2|   found: '03/03/2026', which is not %m/%d/%Y %H:%M
2|   to do: correct the cell and import again
2| twice.csv:4: warning: two rows have the same key [import.duplicate]
2|   expected: a key of its own
2|   found: that of line 3
2|   to do: correct the key or remove the row
[1]
# A section of a case that is not there.
$ sed 's/,5001,/,7777,/' $I/authorizations.csv > none.csv; rsc import csv none.csv --map $I/authorizations.map.json 2>&1 | head -n 3
none.csv:2: warning: a row names an id that is not there [import.unknown-id]
  expected: a record of the store
  found: C-7777
# A mapping that does not fit is told with all that is wrong.
$ jq '.into = "contact" | .members[0].member = "when" | .members[1].columns = ["Entry"]' $I/contacts.map.json > bad.json; rsc import csv $I/contacts.csv --map bad.json 2>&1 | sed 's/^.*contacts.csv/contacts.csv/'
rsc: the mapping and the table do not fit [import.map]
bad.json: error: the table and what is known of it do not fit [import.map]
  at: /into
  expected: a section of cases, or case, staff, provider
  found: 'contact'
  to do: correct the mapping or the header; 'rsc export csv' writes a dictionary of all names
$ jq 'del(.members) | .encoding = "latin-1"' $I/contacts.map.json > bad.json; rsc import csv $I/contacts.csv --map bad.json 2>&1 | grep -e error -e found
bad.json:11:15: error: a member has a value that it cannot have [record.bad-value]
  found: 'latin-1'
bad.json:1:1: error: a member is missing [record.missing-member]
  found: an object without it
$ rsc import csv $I/staff.csv --map $I/contacts.map.json 2>&1 | tail -n 3
rsc: $SRC/samples/import/staff.csv line 2, column 14: a byte that is not UTF-8 text [import.csv]
  hint: export the file again as CSV in UTF-8, or say in the mapping that its encoding is windows-1252
$ rsc audit verify | tail -n 1; rsc check --store --fail-on error | tail -n 1
Journal: 8 lines, files: 8, findings: 0
Files checked: 8, findings: 0
