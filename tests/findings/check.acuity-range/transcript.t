# A score above the range of the edition in use.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc agency instrument --edition 2019 --least 0 --most 100 --group housing --at today -q -o /dev/null
$ rsc acuity add C-0001 --at today --score 144 --item housing=144 --document 'housing=lease' --edition 2019
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:142:16: error: an acuity score that the agency's instrument does not have [check.acuity-range]
2|   at: /acuity/0/score
2|   expected: from 0 to 100, edition 2019
2|   found: 144
2|   to do: correct the score, the group or the edition; 'rsc agency show' lists the editions
[3]
