# A birth date changed with an editor.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 sed s/1975-01-20/1975-01-21/
$ rsc check C-2
cases/4d/C-2.json:1:1: warning: the record is not as the tool left it [check.hand-edited]
  expected: the record as its last history entry left it
  found: another
  to do: look at the change, then 'rsc case adopt CASE --reason ...'

1  check.hand-edited
Records checked: 1, findings: 1
