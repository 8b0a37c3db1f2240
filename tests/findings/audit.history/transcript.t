# A name changed by somebody who also made the journal say so.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ case=store/cases/f7/C-0002.json; sed -i s/Okafor/Okonjo/ $case; sum=$(sha256sum < $case | cut -d ' ' -f 1)
$ tail -1 store/audit/journal | jq -cSj --arg sum $sum '.files[0].after = $sum | del(.hash)' > bare
$ jq -cS --arg hash $(sha256sum < bare | cut -d ' ' -f 1) '.hash = $hash' bare > line
$ sed -i -e '$d' store/audit/journal; cat line >> store/audit/journal; rsc audit verify
cases/f7/C-0002.json: error: the record is not as the last act left it [audit.history]
  at: /history
  to do: compare with a backup; take in what is right with 'rsc case adopt CASE --reason ...'

Journal: 40 lines, files: 13, findings: 1
[1]
