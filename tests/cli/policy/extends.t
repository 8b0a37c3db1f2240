# A pack that says what it changes in another: whole where it is read, and in force in the other's place.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc policy check $SRC/samples/policy/our-county.json
Packs checked: 1, findings: 0
$ rsc policy show $SRC/samples/policy/our-county.json --rule sccp.review
Our County: contract of 2027
What an invented county asks for beside and instead of the Milwaukee policy: shorter times for
the review of the plan, a lower cap, and a call after a missed appointment.

our-county@2027: Contract of 2027
  Made from milwaukee-coordination@cars

sccp.review  Plan reviewed every 14 days  [A32; violation; coordinator answers]
  The plan is reviewed with the client at least once in every 14 days, on RSC and on CM.
  2027: every 14 days from first-plan, met by plan-signed of kind full, review, amendment
      our-county-2027 4.2
  readings: Q9 Q37 Q52
$ rsc policy show $SRC/samples/policy/our-county.json --json | jq -c '[.schema, .revisions[0].based_on, (.rules | length)]'
["rsc.policy/1",{"pack":"milwaukee-coordination","revision":"cars","documents":["coordination-policy-cars"]},64]
$ rsc policy diff milwaukee-coordination@cars $SRC/samples/policy/our-county.json
milwaukee-coordination@cars -> our-county@2027

changed  caseload.cm  At most 25 clients for a case manager  [A10]
  demand: at most 30 at CM -> at most 25 at CM

changed  sccp.review  Plan reviewed every 14 days  [A32]
  demand: every 30 days from first-plan -> every 14 days from first-plan

added  no-show.called  Called within 2 business days of a missed appointment
  within 2 business days after no-show, met by contact, phone, video, face-to-face with client

dropped  agency.discretionary-fund  The agency has a discretionary fund  [A48]
  at agency-begun: discretionary-fund

4 clauses differ
$ rsc report what-if --policy $SRC/samples/policy/our-county.json -q | sed -n '1,12p'
What if our-county@2027 were in force from 2020-01-01: AG-1 as of Tue 2026-03-31 23:00 -05:00
SANDBOX: nothing in this store is real
Case records judged by both: 3

rule                       due now  late now  due then  late then  more late
-------------------------  -------  --------  --------  ---------  ---------
agency.discretionary-fund        1         1         0          0         -1

late = met-late + overdue + missed

answers  would be late  no longer  of
-------  -------------  ---------  --
$ rsc policy adopt our-county@2027 --from 2026-03-01 --file $SRC/samples/policy/our-county.json
2| rsc: milwaukee-coordination@cars, in force from 2020-01-01, and our-county@2027, in force from 2026-03-01, both have the rule worker.qualification [policy.overlap]
2|   hint: choose days on which no other is, or let it take the place of the other with --replaces
[4]
$ rsc policy adopt our-county@2027 --from 2026-03-01 --file $SRC/samples/policy/our-county.json --replaces milwaukee-coordination -n | sed -n '1,8p'
Would put our-county@2027 in force from 2026-03-01, in the place of milwaukee-coordination
/policies/1/pack: added "our-county"
/policies/1/revision: added "2027"
/policies/1/from: added "2026-03-01"
/policies/1/replaces: added "milwaukee-coordination"
/policies/1/sha256: added (text)
/policies/1/adopted: added "2026-03-31T23:00:00-05:00"
/policies/1/by: added "S-lee"
$ rsc policy adopt our-county@2027 --from 2026-03-01 --file $SRC/samples/policy/our-county.json --replaces milwaukee-coordination --reason 'contract of 2027'
Put our-county@2027 in force from 2026-03-01, in the place of milwaukee-coordination
$ rsc policy list | grep -v ' - '
policy                               rules  in force                  title
-----------------------------------  -----  ------------------------  ----------------------------------------------------------------------------------
milwaukee-coordination@cars             64  2020-01-01 to 2026-02-28  Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
our-county@2027                         64  from 2026-03-01 on        Our County: contract of 2027, Contract of 2027
$ jq -r .schema s/policies/our-county.json
rsc.policy/1
$ rsc report compliance -q | sed -n '3,5p'
Policy: milwaukee-coordination@cars from 2020-01-01 to 2026-02-28
Policy: our-county@2027 from 2026-03-01
Case records: 3

# Each obligation is judged by the pack that was in force when it began.
$ rsc explain C-1 sccp.review | grep -E '^C-1~|revision:'
2| rsc: C-1 has no obligation of 'sccp.review' [explain.nothing]
2|   hint: 'rsc explain C-1' lists those there are
[1]
$ rsc explain C-1 caseload.cm > out 2>&1 || rsc explain S-ana caseload.cm | grep -E '~|revision:|source:' | head -8
2| rsc: there is no case, worker or diagnostic 'S-ana' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in [] ('rsc explain --codes' lists them)

# It cannot follow what is not in force, or begin before it.
$ rsc policy adopt our-county@2027 --from 2028-01-01 --file $SRC/samples/policy/our-county.json --replaces florida-care-coordination
2| rsc: no revision of florida-care-coordination is in force on 2028-01-01 [usage.not-found]
2|   hint: 'rsc policy list' shows what is
[5]
$ rsc policy adopt other@2027 --from 2028-01-01 --file $SRC/samples/policy/our-county.json
2| rsc: the file is of pack our-county, not of other [usage.bad-value]
2|   hint: name the pack by its own id
[2]

# What is wrong with one is told by its own lines.
$ jq '.changes[0].count = 3 | .changes[1].rule = "caseload.cn" | .drops += [{"rule": "sccp.review", "reason": "twice"}] | .rules[0].id = "contact.weekly" | .extends.revision = "cars"' $SRC/samples/policy/our-county.json > bad.json
$ rsc policy check bad.json
bad.json:34:16: error: a demand can never arise or never be met [policy.impossible]
  at: /changes/0/count
  expected: one of days, levels
  found: 'count'
  to do: correct the rule
bad.json:37:15: error: a rule names something that does not exist [policy.unknown-reference]
  at: /changes/1/rule
  expected: a rule of milwaukee-coordination@cars, such as 'caseload.cm'
  found: 'caseload.cn'
  to do: correct the name
bad.json:55:15: error: two rules or revisions share an id [policy.duplicate-id]
  at: /drops/1/rule
  expected: every rule changed or dropped once
  found: 'sccp.review' again
  to do: rename one of them
bad.json:61:13: error: two rules or revisions share an id [policy.duplicate-id]
  at: /rules/0/id
  expected: an id that milwaukee-coordination does not have
  found: 'contact.weekly'
  to do: rename one of them
Packs checked: 1, findings: 4
[3]
$ jq '.rules[0].terms[0].within.met_by.kind = "notice" | .rules[0].terms[0].cites[0].document = "nowhere"' $SRC/samples/policy/our-county.json > bad.json
$ rsc policy check bad.json
bad.json:68:20: error: a term cites a document that its revision is not of [policy.cite-missing]
  at: /rules/0/terms/0/cites
  expected: a place in 'our-county-2027'
  found: none
  to do: add the citation
bad.json:70:27: error: a rule names something that does not exist [policy.unknown-reference]
  at: /rules/0/terms/0/cites/0/document
  expected: a document of the pack or of the register
  found: 'nowhere'
  to do: correct the name
bad.json:78:23: error: a demand can never arise or never be met [policy.impossible]
  at: /rules/0/terms/0/within/met_by
  expected: evidence in the record of a case
  found: 'notice'
  to do: correct the rule
Packs checked: 1, findings: 3
[3]
$ jq '.extends.pack = "nowhere"' $SRC/samples/policy/our-county.json > bad.json
$ rsc policy check bad.json
bad.json:7:13: error: a rule names something that does not exist [policy.unknown-reference]
  at: /extends/pack
  expected: a pack that ships or that the store holds
  found: 'nowhere'
  to do: correct the name
Packs checked: 1, findings: 1
[3]
$ jq '.extends.revision = "2031"' $SRC/samples/policy/our-county.json > bad.json
$ rsc policy check bad.json
bad.json:8:17: error: a rule names something that does not exist [policy.unknown-reference]
  at: /extends/revision
  expected: a revision of milwaukee-coordination
  found: '2031'
  to do: correct the name
Packs checked: 1, findings: 1
[3]
$ jq '.changes[0].day = 14 | del(.documents)' $SRC/samples/policy/our-county.json > bad.json
$ rsc policy check bad.json
bad.json:1:1: error: a member is missing [record.missing-member]
  expected: member 'documents'
  found: an object without it
  to do: add the member
bad.json:27:7: error: a member is not in the description [record.unknown-member]
  at: /changes/0/day
  expected: a described member, or one whose name begins with x-
  found: 'day'
  to do: did you mean 'days'?
Packs checked: 1, findings: 2
[3]
