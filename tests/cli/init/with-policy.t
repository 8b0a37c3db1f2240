# A policy in force from a day on, another zone, another calendar.
$ rsc init s --agency AG-1 --name 'River Agency' --policy milwaukee-coordination@bhd --from 2024-01-01 --zone America/New_York --calendar us-federal | sed 's/S-[0-9a-f]*/S-.../'
Made store S-... in s
In force: milwaukee-coordination@bhd from 2024-01-01
$ jq -c '[.zone, .calendar, (.policies[] | [.pack, .revision, .from])]' s/rsc.json
["America/New_York","us-federal",["milwaukee-coordination","bhd","2024-01-01"]]
$ ls s/policies s/calendars
s/calendars:
us-federal.json

s/policies:
milwaukee-coordination.json
$ rsc policy list -C s
policy                               rules  in force            title
-----------------------------------  -----  ------------------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd              61  from 2024-01-01 on  Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars             64  -                   Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
case-management-standards@standards     12  -                   Case Management Standards, The standards
recovery-oriented-care@lecture          11  -                   Recovery-oriented system of care, The lecture
florida-care-coordination@guidance      22  -                   Care coordination, Florida, The guidance
federal-outcomes@gpra                    3  -                   Federal outcome interviews and assessments, GPRA client outcome measures
federal-outcomes@suprt                   4  -                   Federal outcome interviews and assessments, SUPRT, client level
follow-up-after-discharge@measures       4  -                   Follow-up after a hospital stay or an emergency visit, 7 and 30 days

# --from and --policy belong together: the documents carry no date.
$ rsc init t --agency AG-1 --policy milwaukee-coordination@bhd
2| rsc: --policy is given without --from: the documents carry no date [usage.missing]
2|   hint: give both, or neither and 'rsc policy adopt' later
[2]
$ rsc init t --agency AG-1 --from 2024-01-01
2| rsc: --from is given without --policy [usage.missing]
2|   hint: give both, or neither and 'rsc policy adopt' later
[2]

# What is not known is refused before anything is made.
$ rsc init t --agency AG-1 --policy milwaukee-coordination --from 2024-01-01
2| rsc: 'milwaukee-coordination' names no revision [usage.bad-value]
2|   hint: for example milwaukee-coordination@cars
[2]
$ rsc init t --agency AG-1 --policy milwaukee-coordination@2031 --from 2024-01-01
2| rsc: pack milwaukee-coordination has no revision '2031' [usage.not-found]
2|   hint: it has bhd, cars
[5]
$ rsc init t --agency AG-1 --policy nowhere@1 --from 2024-01-01
2| rsc: no policy pack 'nowhere' ships with this program [usage.not-found]
2|   hint: 'rsc policy list' lists them
[5]
$ rsc init t --agency AG-1 --policy milwaukee-coordination@cars --from 01/01/2024
2| rsc: --from: '01/01/2024' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc init t --agency AG-1 --zone Milwaukee
2| rsc: no time zone 'Milwaukee' in /usr/share/zoneinfo/ [zone.unknown]
2|   hint: use an IANA name, for example America/Chicago; the system's package of zones is usually called tzdata
[2]
$ rsc init t --agency AG-1 --calendar illinois
2| rsc: there is no calendar 'illinois' [usage.not-found]
2|   hint: us-federal, wisconsin-state, or the path of a calendar file
[5]
$ rsc init t --agency 'AG 1'
2| rsc: 'AG 1' is no agency id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc init t
2| rsc init needs --agency ID [usage.missing]
2|   hint: see rsc init --help
[2]
$ rsc init
2| rsc init needs DIR, --agency ID [usage.missing]
2|   hint: see rsc init --help
[2]
$ ls
s
