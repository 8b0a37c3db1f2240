# A worker's file that cannot be read is named, too; the cases are judged.
$ . $SRC/tests/cli/fixture/make.sh
$ sed -i 's/coordinator/cordinator/' s/staff/W-ben.json
$ rsc report compliance --rule contact.weekly
Compliance: AG-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
NOT COMPLETE: some records could not be read; see standard error, or 'rsc check'
Policy: milwaukee-coordination@cars from 2020-01-01
Only: rule contact.weekly
Case records: 3

Grouped by: worker
Cases that these are of: 2
Due: met, late, overdue, missed and undetermined: 10
Met: done in time: 3
Late: met, but late: 0
Overdue: undone, and can still be done: 0
Missed: closed without it: 7
Undetermined: the record lacks what is needed to judge: 0
Excused, and not among the due: 2
In time: 30.0 %
Not applicable: not owed, where one would look for it: 0
Open: not due yet: 2

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
W-ben      1    6    1     0        0       5             0        2   16.6 %               0     1
W-ana      1    4    2     0        0       2             0        0   50.0 %               0     1
2| staff/W-ben.json:4:13: error: a member has a value that it cannot have [record.bad-value]
2|   at: /roles/0
2|   expected: one of coordinator, supervisor, peer-specialist, analyst, administrator
2|   found: 'cordinator'
2|   to do: did you mean 'coordinator'?
[3]
$ rsc check --format ndjson | jq -c '[.code, .file, .line]' | head -1
["record.bad-value","staff/W-ben.json",4]

# The store's own files are needed whole.
$ cp s/agency.json kept; echo '{' > s/agency.json
$ rsc report compliance
2| rsc: agency.json is not valid [json.syntax]
2| agency.json:2:1: error: the text is not JSON [json.syntax]
2|   expected: a member name in double quotes
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
$ rm s/agency.json
$ rsc report compliance
2| rsc: agency.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
$ cp kept s/agency.json; sed -i 's/"agency"/"agencie"/' s/rsc.json
$ rsc report compliance
2| rsc: rsc.json is not valid [record.missing-member]
2| rsc.json:1:1: error: a member is missing [record.missing-member]
2|   expected: member 'agency'
2|   found: an object without it
2|   to do: add the member
2| rsc.json:4:3: error: a member is not in the description [record.unknown-member]
2|   at: /agencie
2|   expected: a described member, or one whose name begins with x-
2|   found: 'agencie'
2|   to do: did you mean 'agency'?
[3]
