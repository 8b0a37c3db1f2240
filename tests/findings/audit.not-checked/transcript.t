# Without rsc.json nobody can tell in which store the histories begin: that is told once, and not as faults.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ truncate -s -20 store/rsc.json; rsc check --store
rsc.json:52:74: error: the text is not JSON [json.syntax]
  expected: '"' at the end of the string
  found: the end of the text
  to do: mend the text at the place named, or restore the file from a backup
rsc.json: note: not checked for want of it: in which store the histories begin, and whether policies, calendar, workers and providers can be read [audit.not-checked]
  to do: put it back from a backup, then check again
rsc.json: error: the file is not as line 2 left it [audit.changed]
  to do: ask who changed it, and put it back from a backup; what is to be otherwise is changed with 'rsc policy adopt'

Files checked: 13, findings: 3
[1]
