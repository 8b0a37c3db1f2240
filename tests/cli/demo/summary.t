# The summary: how many, how large, what is in them, and what to do next.
$ rsc demo d --cases 20 --as-of 2026-03-31 | sed 's/[0-9][0-9.]*\( bytes\)/N\1/; s/\(^  [a-z_]*: \).*/\1N/'
Made an invented agency in d: 20 cases as of 2026-03-31
Mean record size: N bytes. Entries per case:
  acuity: N
  assignments: N
  benefits: N
  consents: N
  contacts: N
  expectations: N
  level_of_care: N
  not_recorded: N
  outcomes: N
  phase: N
  purchases: N
  referrals_out: N
  sars: N
  sccp: N
Next: rsc report compliance -C d --as-of 2026-03-31
$ find d/cases -name '*.json' | wc -l
20
$ jq -c '[.id, .sandbox, .policies[0].from]' d/rsc.json
["S-demo-1",true,"2020-01-01"]

# For a script.
$ rsc demo e --cases 20 --as-of 2026-03-31 --json | jq -c '[.schema, .act, .store, (.figures | map(select(.name == "cases")))]'
["rsc.act/1","demo","e",[{"name":"cases","value":20}]]

# What an invented store says is said to be invented; RSC_NOW sets its clock, and nothing is wrong in it
# but what real records lack, too.
$ export RSC_STORE=d RSC_NOW=2026-03-31T23:00-05:00
$ rsc report compliance | sed -n 2p
SANDBOX: nothing in this store is real
$ rsc check | grep -c 'error:'
0
[1]
