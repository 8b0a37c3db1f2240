# Notes beside the records.
$ . $SRC/tests/cli/fixture/make.sh
$ touch $(dirname $(file_of C-1))/notes.txt
$ rsc check | grep -A 4 check.stray-file
cases/34/notes.txt: warning: a file of the store has a name that the store does not know [check.stray-file]
  expected: a case file
  found: cases/34/notes.txt
  to do: move it away, or rename it
cases/9a/C-3.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
--
1  check.stray-file
Records checked: 3, findings: 3
