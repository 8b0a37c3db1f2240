# A record with more faults than anybody would read: the first are listed, and that there are more.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.contacts = [range(3000) | {"id": "c\(.)", "occurred": "soon"}]' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' 2>&1 | tail -5
bad.json:1:1: error: the record is invalid [record.invalid]
  expected: a record with few faults
  found: 2805 more faults
  to do: mend the record
Adopted 0, unchanged 0
