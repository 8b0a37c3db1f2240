# Within one business day of the consent forms: Friday to Monday, and a holiday in between.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee RSC_NOW=2026-03-12T12:00:00-05:00
$ verdict() { rsc explain $1 $2 --json | jq -r ".explanations[].obligation | [.occurrence, .verdict, .late, .owner_due] | map(select(. != null)) | join(\" \")"; }
$ intake() { rsc intake add --case $1 --source ciu --level RSC --at $2 --consents $2 --given-name $1 --birth-date 1980-01-01 --enrolled 2026-03-02 -q -o /dev/null; }
$ lead() { rsc assign add $1 --worker W-cho --level RSC-I --level-reason highest-risk --at $2 -q -o /dev/null; }
$ intake C-11 2026-01-09T09:00; lead C-11 2026-01-12T23:00; verdict C-11 assignment.one-business-day
2026-01-09 met W-lee
$ intake C-12 2026-01-16T09:00; lead C-12 2026-01-20T09:00; verdict C-12 assignment.one-business-day
2026-01-16 met W-lee
$ intake C-13 2026-01-16T09:00; lead C-13 2026-01-21T09:00; verdict C-13 assignment.one-business-day
2026-01-16 met-late 1 business day W-lee
