# A referral to a provider whom the store does not hold.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 jq '.referrals_out = [{"id": "f1", "occurred": "2026-02-10", "recorded": "2026-02-10T17:00:00-06:00", "by": "W-ben", "service": "medical", "provider": "P-9"}]'
$ rsc case adopt C-2 --reason 'to show it' > /dev/null
$ rsc check C-2 --format ndjson | grep '"check.unknown-provider"'
{"code":"check.unknown-provider","severity":"warning","file":"cases/4d/C-2.json","pointer":"/referrals_out/0/provider","line":88,"column":19,"message":"a provider is not in the store","expected":"a provider of the store","found":"'P-9'","remedy":"add the provider or correct the id"}
$ rsc check C-2 | grep -A 4 'check.unknown-provider'
cases/4d/C-2.json:88:19: warning: a provider is not in the store [check.unknown-provider]
  at: /referrals_out/0/provider
  expected: a provider of the store
  found: 'P-9'
  to do: add the provider or correct the id
--
1  check.unknown-provider
Records checked: 1, findings: 1
