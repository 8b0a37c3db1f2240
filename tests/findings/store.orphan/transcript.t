# The entry that named a paper was taken out of the record, with a reason.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ echo letter > letter.txt; rsc acuity add C-0001 --at now --score 12 --item housing=12 --attach housing=letter.txt -q -o out
$ case=store/cases/aa/C-0001.json; jq 'del(.acuity)' $case > new; cat new > $case
$ rsc case adopt C-0001 --reason 'the letter was of another client' -o out
$ rsc check --store --fail-on note
papers/5f9f00f8c446e4bf63fcd2636fb71477c8e3766a0675f03e0912852078eb443e: note: a paper that no record names [store.orphan]
  to do: find the case it belongs to, or move it away

Files checked: 14, findings: 1
[1]
