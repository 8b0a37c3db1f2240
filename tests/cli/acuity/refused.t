# A score outside the edition, items that do not add up, papers of a group that was not scored.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc agency instrument --edition 2019 --least 0 --most 100 --group housing --group 'substance use' --at 2026-03-01 --by W-lee > instrument
$ rsc acuity add C-0001 --at today --score 101
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:142:16: error: an acuity score that the agency's instrument does not have [check.acuity-range]
2|   at: /acuity/0/score
2|   expected: from 0 to 100, edition 2019
2|   found: 101
2|   to do: correct the score, the group or the edition; 'rsc agency show' lists the editions
[3]
$ rsc acuity add C-0001 --at today --score -1
2| rsc: --score: '-1' is out of range [usage.bad-value]
2|   hint: from 0 to 1000
[2]
$ rsc acuity add C-0001 --at today --score many
2| rsc: --score: 'many' is no whole number [usage.bad-value]
2|   hint: write digits only
[2]
$ rsc acuity add C-0001 --at today
2| rsc: --score is needed: Total score [usage.missing]
2|   hint: for example --score 12
[2]
$ rsc acuity add C-0001 --score 39
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc acuity add C-0001 --at today --score 39 --item housing=19 --item 'substance use=19'
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 8-f0246b3b
  added x1, Tue 2026-03-03
Met:
  met  level.step-down              RSC only as long as it is needed
  met  acuity.periodic  2026-03-03  Acuity Index every 30 days
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Thu 2026-04-02  Acuity Index every 30 days
  open  provider.introduced           no time stated     Treatment provider knows who is assigned
2| cases/aa/C-0001.json:142:16: warning: an acuity score is not the sum of its items [check.score-sum]
2|   at: /acuity/0/score
2|   expected: the sum of its items, 38
2|   found: 39
2|   to do: correct the score or the items
$ rsc acuity add C-0001 --at today --score 19 --item food=19
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:164:20: error: an acuity score that the agency's instrument does not have [check.acuity-range]
2|   at: /acuity/1/items/0/group
2|   expected: an item group of edition 2019
2|   found: 'food'
2|   to do: correct the score, the group or the edition; 'rsc agency show' lists the editions
[3]
$ rsc acuity add C-0001 --at today --score 19 --item housing
2| rsc: --item: 'housing' is no scored group [usage.bad-value]
2|   hint: for example --item housing=19
[2]
$ rsc acuity add C-0001 --at today --score 19 --item housing=19 --document 'food=list'
2| rsc: --document: no --item has the group 'food' [usage.bad-value]
2|   hint: score the group first
[2]
$ rsc acuity add C-0001 --at today --score 19 --item housing=19 --document list
2| rsc: --document: 'list' names no group [usage.bad-value]
2|   hint: for example --document housing=notice.pdf
[2]
$ rsc acuity add C-0001 --at today --score 19 --item housing=19 --attach housing=none.pdf
2| rsc: none.pdf: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
$ rsc acuity add C-0001 --at 2026-03-04 --score 39
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:157:19: error: an entry occurred in the future [check.entry-future]
2|   at: /acuity/1/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc acuity add C-0009 --at today --score 39
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc acuity assess C-0001 --at today --level 2.1
2| rsc: --instrument is needed: Which instrument [usage.missing]
2|   hint: Which instrument: LOCUS, CALOCUS, ASAM, placement-criteria
[2]
$ rsc acuity assess C-0001 --at today --instrument ASAM
2| rsc: --level is needed: The level found [usage.missing]
2|   hint: for example --level '...'
[2]
$ rsc acuity assess C-0001 --at today --instrument MMPI --level 2.1
2| rsc: --instrument: 'MMPI' is not known [usage.bad-value]
2|   hint: one of LOCUS, CALOCUS, ASAM, placement-criteria
[2]
$ rsc acuity assess C-0001 --at today --instrument ASAM --level 2.1 --choice maybe
2| rsc: --choice: 'maybe' is not known [usage.bad-value]
2|   hint: one of agreed, chose-lower, chose-higher, declined
[2]
$ rsc acuity list C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc acuity list C-0001
SANDBOX: nothing in this store is real
acuity (1)
  id  occurred    by     what
----  ----------  -----  ---------------------------------
  x1  2026-03-03  W-ana  score=39  edition=2019  items=(2)

level_of_care (0)
  id  occurred  by  what
----  --------  --  ----

