# The file C-2.json holds case C-5.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 sed 's/"id": "C-2"/"id": "C-5"/'
$ rsc check | grep -A 4 check.name-mismatch
cases/4d/C-2.json:3:9: error: the file is named otherwise than the record in it [check.name-mismatch]
  at: /id
  expected: the id that the file is named by
  found: 'C-5'
  to do: rename the file or correct the id
--
1  check.name-mismatch
1  check.referral-missing
Records checked: 3, findings: 4
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
2| rsc: cases/4d/C-2.json holds case C-5 [check.name-mismatch]
2|   hint: rename the file or correct the id
[3]
