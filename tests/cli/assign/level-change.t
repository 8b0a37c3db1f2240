# A step-down closes the weekly promise and opens the fortnightly one; the plan and the index go on as they were.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee RSC_NOW=2026-03-12T12:00:00-05:00
$ verdict() { rsc explain $1 $2 --json | jq -r ".explanations[].obligation | [.occurrence, .verdict, .late, .owner_due] | map(select(. != null)) | join(\" \")"; }
$ export RSC_NOW=2026-03-18T10:00:00-05:00
$ rsc assign step-down C-0001 --to W-cho --at now --level-reason acuity -q -o /dev/null
$ rsc explain C-0001 --json --as-of 2026-04-05 | jq -r '.explanations[].obligation | select(.rule | test("weekly|fortnightly|step-down|sccp.review|acuity.periodic")) | [.rule, .occurrence, .due_day, .verdict] | join(" ")'
contact.cm-step-down 2026-03-18 2026-03-19 open
contact.weekly 2026-03-02 2026-03-08 met
contact.weekly 2026-03-09 2026-03-15 missed
contact.weekly 2026-03-16 2026-03-17 not-applicable
contact.fortnightly 2026-03-18 2026-04-01 open
sccp.review 2026-03-02 2026-04-01 open
acuity.periodic 2026-03-02 2026-04-01 open
