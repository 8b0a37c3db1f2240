# An adoption that was a mistake is taken back: it stays in rsc.json, voided, and was never in force.
$ sh $SRC/tests/cli/fixture/north.sh s
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:00:00-05:00 RSC_BY=W-lee
$ stand() { rsc policy list --json | jq -c '.revisions[] | select(.in_force | length > 0) | [.pack, .revision] + [.in_force[] | [.from, .until]]'; }
$ stand
["milwaukee-coordination","cars",["2026-01-01",null]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --reason 'the county said so'
Put milwaukee-coordination@bhd in force from 2026-04-01
$ stand
["milwaukee-coordination","bhd",["2026-04-01",null]]
["milwaukee-coordination","cars",["2026-01-01","2026-03-31"]]
["follow-up-after-discharge","measures",["2026-01-01",null]]

# The right one cannot stand on that day beside it, and the message says what to do.
$ rsc policy adopt milwaukee-coordination@cars --from 2026-04-01
2| rsc: milwaukee-coordination@bhd is in force from 2026-04-01 [policy.overlap]
2|   hint: choose days on which it is not in force; one that was adopted by mistake is taken back: 'rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason ...'
[4]
$ rsc policy adopt milwaukee-coordination@cars --from 2026-04-01 --replaces milwaukee-coordination
2| rsc: --replaces is for another pack: revisions of one follow each other [usage.bad-value]
2|   hint: leave it out; one that was adopted by mistake is taken back with --withdraw
[2]

# It needs a reason, and somebody who answers for it.
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw
2| rsc policy adopt --withdraw needs --reason [usage.missing]
2|   hint: say why the adoption was a mistake; it is recorded
[2]
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason 'wrong revision' --by W-ana
2| rsc: withdrawing an adoption is for a supervisor or administrator, and W-ana is neither [act.supervisor]
2|   hint: ask one of them; 'rsc staff list' names them
[4]
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason 'wrong revision' --until 2026-05-01
2| rsc: --withdraw takes an adoption back as it is [usage.bad-value]
2|   hint: leave --until, --file and --replaces out
[2]
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-02 --withdraw --reason 'wrong revision'
2| rsc: no adoption of milwaukee-coordination@bhd from 2026-04-02 stands [usage.not-found]
2|   hint: 'rsc policy list' shows what is in force, and from when
[5]
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason 'wrong revision' -n | grep -v history
Would withdraw milwaukee-coordination@bhd from 2026-04-01: it is judged as if it had never been adopted
/policies/2/voided/at: added "2026-03-31T23:00:00-05:00"
/policies/2/voided/by: added "W-lee"
/policies/2/voided/reason: added (text)
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason 'wrong revision'
Withdrew milwaukee-coordination@bhd from 2026-04-01: it is judged as if it had never been adopted
$ stand; jq -c '.policies[-1] | del(.sha256)' s/rsc.json
["milwaukee-coordination","cars",["2026-01-01",null]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
{"pack":"milwaukee-coordination","revision":"bhd","from":"2026-04-01","adopted":"2026-03-31T23:00:00-05:00","by":"W-lee","voided":{"at":"2026-03-31T23:00:00-05:00","by":"W-lee","reason":"wrong revision"}}
$ rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --reason 'once more'
2| rsc: no adoption of milwaukee-coordination@bhd from 2026-04-01 stands [usage.not-found]
2|   hint: 'rsc policy list' shows what is in force, and from when
[5]
$ rsc log --last 2; rsc audit verify
at                         line  by     act              about  reason
-------------------------  ----  -----  ---------------  -----  ------
2026-03-31T23:00:00-05:00    42  W-lee  policy.withdraw  rsc    -
2026-03-31T23:00:00-05:00    41  W-lee  policy.adopt     rsc    -
40 earlier: 'rsc log --last N'
Journal: 42 lines, files: 13, findings: 0
$ jq -c '.history[-1] | [.by, .act, .reason]' s/rsc.json
["W-lee","policy.withdraw","wrong revision"]
$ rsc doctor | grep policies | tr -s ' '
policies ok 2 in force

# Then the right one, from the same day.
$ rsc policy adopt milwaukee-coordination@cars --from 2026-04-01 --json | jq -c '[.act, .changed]'
["policy.adopt",["rsc.json"]]
$ rsc policy adopt milwaukee-coordination@cars --from 2026-04-01 --withdraw --reason 'not needed' --json | jq -c '[.schema, .act, .changed, .dry_run]'
["rsc.act/1","policy.withdraw",["rsc.json"],false]

# A pack that took the place of another: that runs on as if nothing had been.
$ jq '.id = "our-county"' $SRC/lib/policy/packs/milwaukee-coordination.json > our.json
$ rsc policy adopt our-county@cars --from 2026-05-01 --file our.json --replaces milwaukee-coordination
Put our-county@cars in force from 2026-05-01, in the place of milwaukee-coordination
$ stand
["milwaukee-coordination","cars",["2026-01-01","2026-04-30"]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
["our-county","cars",["2026-05-01",null]]
$ rsc policy adopt other@cars --from 2026-05-01 --file our.json --replaces our-county
2| rsc: the file is of pack our-county, not of other [usage.bad-value]
2|   hint: name the pack by its own id
[2]
$ jq '.id = "other"' our.json > other.json; rsc policy adopt other@cars --from 2026-05-01 --file other.json --replaces our-county
2| rsc: our-county@cars begins on that day itself [policy.overlap]
2|   hint: choose days on which it is not in force; one that was adopted by mistake is taken back: 'rsc policy adopt our-county@cars --from 2026-05-01 --withdraw --reason ...'
[4]
$ rsc policy adopt other@cars --from 2026-06-01 --file other.json --replaces our-county; stand
Put other@cars in force from 2026-06-01, in the place of our-county
["milwaukee-coordination","cars",["2026-01-01","2026-04-30"]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
["other","cars",["2026-06-01",null]]
["our-county","cars",["2026-05-01","2026-05-31"]]
$ rsc policy adopt our-county@cars --from 2026-05-01 --withdraw --reason 'never agreed'
2| rsc: without it, milwaukee-coordination@cars, in force from 2026-01-01, and other@cars, in force from 2026-06-01, both have the rule worker.qualification [policy.overlap]
2|   hint: withdraw the later of the two first
[4]
$ rsc policy adopt other@cars --from 2026-06-01 --withdraw --reason 'never agreed'; stand
Withdrew other@cars from 2026-06-01: it is judged as if it had never been adopted
["milwaukee-coordination","cars",["2026-01-01","2026-04-30"]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
["our-county","cars",["2026-05-01",null]]
$ rsc policy adopt our-county@cars --from 2026-05-01 --withdraw --reason 'never agreed'; stand
Withdrew our-county@cars from 2026-05-01: it is judged as if it had never been adopted
["milwaukee-coordination","cars",["2026-01-01",null]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
$ ls s/policies; rsc check --store
follow-up-after-discharge.json
milwaukee-coordination.json
other.json
our-county.json
Files checked: 15, findings: 0

# What is left of a pack that was withdrawn may be adopted otherwise.
$ jq '.rules[0].title = "Another title"' our.json > ours.json; rsc policy adopt our-county@cars --from 2026-07-01 --file ours.json --replaces milwaukee-coordination
Put our-county@cars in force from 2026-07-01, in the place of milwaukee-coordination
$ stand; rsc report compliance --as-of 2026-03-31 -q -o out; rsc audit verify
["milwaukee-coordination","cars",["2026-01-01","2026-06-30"]]
["follow-up-after-discharge","measures",["2026-01-01",null]]
["our-county","cars",["2026-07-01",null]]
Journal: 49 lines, files: 15, findings: 0
