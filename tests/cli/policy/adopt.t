# Another revision from a day on; what began before stays judged by the one before.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --dry-run
Would put milwaukee-coordination@bhd in force from 2026-04-01
/policies/1/pack: added "milwaukee-coordination"
/policies/1/revision: added "bhd"
/policies/1/from: added "2026-04-01"
/policies/1/sha256: added (text)
/policies/1/adopted: added "2026-03-31T23:00:00-05:00"
/policies/1/by: added "S-lee"
/history/2/seq: added 3
/history/2/at: added "2026-03-31T23:00:00-05:00"
/history/2/by: added "S-lee"
/history/2/act: added "policy.adopt"
/history/2/record: added (text)
/history/2/previous: added (text)
/history/2/hash: added (text)
$ rsc policy list
policy                               rules  in force            title
-----------------------------------  -----  ------------------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd              61  -                   Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars             64  from 2020-01-01 on  Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
case-management-standards@standards     12  -                   Case Management Standards, The standards
recovery-oriented-care@lecture          11  -                   Recovery-oriented system of care, The lecture
florida-care-coordination@guidance      22  -                   Care coordination, Florida, The guidance
federal-outcomes@gpra                    3  -                   Federal outcome interviews and assessments, GPRA client outcome measures
federal-outcomes@suprt                   4  -                   Federal outcome interviews and assessments, SUPRT, client level
follow-up-after-discharge@measures       4  -                   Follow-up after a hospital stay or an emergency visit, 7 and 30 days
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --reason 'the county said so'
Put milwaukee-coordination@bhd in force from 2026-04-01
$ rsc policy list
policy                               rules  in force                  title
-----------------------------------  -----  ------------------------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd              61  from 2026-04-01 on        Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars             64  2020-01-01 to 2026-03-31  Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
case-management-standards@standards     12  -                         Case Management Standards, The standards
recovery-oriented-care@lecture          11  -                         Recovery-oriented system of care, The lecture
florida-care-coordination@guidance      22  -                         Care coordination, Florida, The guidance
federal-outcomes@gpra                    3  -                         Federal outcome interviews and assessments, GPRA client outcome measures
federal-outcomes@suprt                   4  -                         Federal outcome interviews and assessments, SUPRT, client level
follow-up-after-discharge@measures       4  -                         Follow-up after a hospital stay or an emergency visit, 7 and 30 days
$ rsc report compliance --rule contact.weekly | sed -n '3,4p'
Policy: milwaukee-coordination@cars from 2020-01-01 to 2026-03-31
Policy: milwaukee-coordination@bhd from 2026-04-01
$ jq -c '.history[-1] | [.at, .by, .act, .reason]' s/rsc.json
["2026-03-31T23:00:00-05:00","S-lee","policy.adopt","the county said so"]
$ ls s/policies
milwaukee-coordination.json

# For a script.
$ rsc policy adopt milwaukee-coordination@cars --from 2027-01-01 --until 2027-12-31 --json | jq -c '[.schema, .act, .changed]'
["rsc.act/1","policy.adopt",["rsc.json"]]

# On one day one revision of a pack is in force.
$ rsc policy adopt milwaukee-coordination@cars --from 2026-04-01
2| rsc: milwaukee-coordination@bhd is in force from 2026-04-01 [policy.overlap]
2|   hint: choose days on which it is not in force; one that was adopted by mistake is taken back: 'rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason ...'
[4]
$ rsc policy adopt milwaukee-coordination@cars --from 2028-02-01 --until 2028-01-01
2| rsc: --until is before --from [check.interval-reversed]
2|   hint: exchange or correct the two dates
[2]

# What is not there, or was left out.
$ rsc policy adopt milwaukee-coordination@cars
2| rsc policy adopt needs --from: the documents carry no date [usage.missing]
2|   hint: for example: rsc policy adopt milwaukee-coordination@cars --from 2026-01-01
[2]
$ rsc policy adopt milwaukee-coordination --from 2026-04-01
2| rsc: 'milwaukee-coordination' names no revision [usage.bad-value]
2|   hint: for example: rsc policy adopt milwaukee-coordination@cars --from 2026-01-01
[2]
$ rsc policy adopt milwaukee-coordination@2031 --from 2029-04-01
2| rsc: pack milwaukee-coordination has no revision '2031' [usage.not-found]
2|   hint: it has bhd, cars
[5]
$ rsc policy adopt nowhere@1 --from 2026-04-01
2| rsc: there is no policy pack 'nowhere' [usage.not-found]
2|   hint: 'rsc policy list' lists them; a file of your own ends in .json
[5]
$ rsc policy adopt milwaukee-coordination@cars --from soon
2| rsc: --from: 'soon' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]

# A pack of one's own.
$ jq '.id = "our-county"' $SRC/lib/policy/packs/milwaukee-coordination.json > our.json
$ rsc policy adopt our-county@cars --from 2026-07-01 --file our.json
2| rsc: milwaukee-coordination@bhd, in force from 2026-04-01 to 2026-12-31, and our-county@cars, in force from 2026-07-01, both have the rule worker.qualification [policy.overlap]
2|   hint: choose days on which no other is, or let it take the place of the other with --replaces
[4]
$ ls s/policies
milwaukee-coordination.json
$ rsc policy adopt our-county@cars --from 2026-07-01 --file none.json
2| rsc: none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
