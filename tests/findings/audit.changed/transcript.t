# A name changed with an editor.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ sed -i s/Okafor/Okonjo/ store/cases/f7/C-0002.json; rsc audit verify
cases/f7/C-0002.json: error: the file is not as line 40 left it [audit.changed]
  to do: for a case: ask who changed it, then 'rsc case adopt CASE --reason ...'; else restore it from a backup

Journal: 40 lines, files: 13, findings: 1
[1]
