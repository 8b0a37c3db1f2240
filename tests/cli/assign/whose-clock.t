# Notified on Friday, assigned on Monday, reached on Tuesday: the agency is late, the coordinator is not.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee RSC_NOW=2026-03-12T12:00:00-05:00
$ verdict() { rsc explain $1 $2 --json | jq -r ".explanations[].obligation | [.occurrence, .verdict, .late, .owner_due] | map(select(. != null)) | join(\" \")"; }
$ intake() { rsc intake add --case $1 --source ciu --level RSC --at $2 --consents $2 --given-name $1 --birth-date 1980-01-01 --enrolled 2026-03-02 -q -o /dev/null; }
$ intake C-11 2026-03-06T16:00
$ rsc assign add C-11 --worker W-ana --level RSC-I --level-reason highest-risk --at 2026-03-09T15:00 -q -o /dev/null
$ rsc contact add C-11 --at 2026-03-10T14:00 --mode phone --with client --by W-ana -q -o /dev/null
$ verdict C-11 assignment.one-business-day
2026-03-06 met W-lee
$ verdict C-11 contact.rsc-24h
2026-03-06 met-late 69 hours agency
$ verdict C-11 contact.assigned-24h
2026-03-09 met W-ana

# What was missed under one stays with that one; what is open goes to the next, with the same due day.
$ export RSC_NOW=2026-03-18T10:00:00-05:00
$ rsc assign transfer C-11 --to W-cho --at now -q -o /dev/null
$ verdict C-11 contact.weekly
2026-03-09 missed W-ana
2026-03-16 open W-cho
$ rsc explain C-11 acuity.periodic --json | jq -c '.explanations[].obligation | [.due_day, .verdict, .owner_due, .owner_now]'
["2026-04-08","open","W-cho","W-cho"]
