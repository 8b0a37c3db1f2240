# An agency's own holidays.
$ jq '.id = "our-days" | .title = "Our days"' $SRC/lib/calendar/holidays/us-federal.json > our.json
$ rsc init s --agency AG-1 --calendar our.json | sed 's/S-[0-9a-f]*/S-.../'
Made store S-... in s
Next: rsc policy adopt PACK@REVISION --from DATE -C s
$ ls s/calendars; jq -r .calendar s/rsc.json
our-days.json
our-days

# A calendar that is broken is refused, with its place.
$ jq 'del(.covers)' our.json > broken.json
$ rsc init t --agency AG-1 --calendar broken.json
2| rsc: broken.json is not valid [record.missing-member]
2| broken.json:1:1: error: a member is missing [record.missing-member]
2|   expected: member 'covers'
2|   found: an object without it
2|   to do: add the member
[3]
$ rsc init t --agency AG-1 --calendar ./none.json
2| rsc: ./none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
$ ls
broken.json
our.json
s
