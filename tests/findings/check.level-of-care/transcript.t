# LOCUS has six levels.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc acuity assess C-0001 --at today --instrument LOCUS --level 9
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:143:16: error: a level or score that the instrument does not have [check.level-of-care]
2|   at: /level_of_care/0/level
2|   expected: LOCUS: 1, 2, 3, 4, 5, 6
2|   found: '9'
2|   to do: correct the level, the score or the edition
[3]
