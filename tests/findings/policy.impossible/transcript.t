# A rule for workers about a referral.
$ jq '.rules[0].terms[0].requires.at = "referral-notified"' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy check bad.json | grep -B 1 -A 4 'policy.impossible'
bad.json:54:19: error: a demand can never arise or never be met [policy.impossible]
  at: /rules/0/terms/0/requires/at
  expected: an occasion of a worker
  found: 'referral-notified'
  to do: correct the rule
