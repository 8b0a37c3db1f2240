# A change that was begun and not made.
$ jq '.changes[0].days = 30' $SRC/samples/policy/our-county.json > bad.json
$ rsc policy check bad.json
bad.json:23:5: error: a change leaves the rule as it is [policy.no-change]
  at: /changes/0
  expected: another amount than the rule has
  found: the rule of milwaukee-coordination@cars
  to do: state the amount that your document asks for, or remove the change
Packs checked: 1, findings: 1
[3]
