# A name changed with an editor.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ sed -i s/Okafor/Okonjo/ store/cases/f7/C-0002.json; rsc audit verify
cases/f7/C-0002.json: error: the file is not as line 40 left it [audit.changed]
  to do: ask who changed it, then 'rsc case adopt CASE --reason ...'; or put it back from a backup

Journal: 40 lines, files: 13, findings: 1
[1]
