# rsc.json is broken: what hangs on it is not checked, and that is told once. What can be known is told.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ cp -a store kept; truncate -s -20 store/rsc.json; rsc check --store
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

$ rsc check --store --json | jq -c '.findings[] | [.code, .severity, .file]'
["json.syntax","error","rsc.json"]
["audit.not-checked","note","rsc.json"]
["audit.changed","error","rsc.json"]
$ sed -i s/Okafor/Okonjo/ store/cases/f7/C-0002.json; rsc check --store | grep -c '\['
4
$ rsc check --store --json | jq -c '.findings[] | [.code, .file]'
["json.syntax","rsc.json"]
["audit.not-checked","rsc.json"]
["audit.changed","cases/f7/C-0002.json"]
["audit.changed","rsc.json"]
$ cp -a kept/rsc.json store/rsc.json; rsc check --store --json | jq -c '.findings[] | [.code, .file]'
["audit.changed","cases/f7/C-0002.json"]
