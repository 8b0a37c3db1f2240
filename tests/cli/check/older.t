# An older record that was put back over a newer one looks whole: of a case that is named, the journal is asked.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store/cases/aa/C-0001.json old.json; rsc contact add C-0001 --at now --mode phone --with client -q -o out
$ rsc check C-0001
Records checked: 1, findings: 0
$ cp -a old.json store/cases/aa/C-0001.json; rsc check C-0001
cases/aa/C-0001.json: error: the file is as line 39 left it, not line 41 [audit.older]
  to do: put the right copy back, or take the restore in: 'rsc audit accept-restore --reason ...'

1  audit.older
Records checked: 1, findings: 1
[1]
$ rsc check C-0001 --json | jq -c '.findings[] | [.code, .severity, .file]'
["audit.older","error","cases/aa/C-0001.json"]
$ rsc check C-0002
cases/f7/C-0002.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
  expected: member 'enrolment'
  found: none
  to do: record the enrolment date

1  check.enrolment-missing
Records checked: 1, findings: 1
$ rsc audit accept-restore --reason 'backup of 2 March' -q -o out; rsc check C-0001
Records checked: 1, findings: 0

# One that was edited by hand is told once.
$ sed -i s/Okafor/Okonjo/ store/cases/f7/C-0002.json; rsc check C-0002
cases/f7/C-0002.json:1:1: warning: the enrolment date is missing [check.enrolment-missing]
  expected: member 'enrolment'
  found: none
  to do: record the enrolment date
cases/f7/C-0002.json:1:1: warning: the record is not as the tool left it [check.hand-edited]
  expected: the record as its last history entry left it
  found: another
  to do: look at the change, then 'rsc case adopt CASE --reason ...'

1  check.enrolment-missing
1  check.hand-edited
Records checked: 1, findings: 2

# Spaces that an editor added are no change of the record, but its bytes are as no act left them.
$ sed -i '2s/^/ /' store/cases/aa/C-0001.json; rsc check C-0001
cases/aa/C-0001.json: error: the file is not as line 42 left it [audit.changed]
  to do: ask who changed it, and put the right copy back; where this one came from a backup, or only its layout was changed, 'rsc audit accept-restore --reason ...' takes it in

1  audit.changed
Records checked: 1, findings: 1
[1]
