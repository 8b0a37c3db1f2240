# Six thousand dollars of a fund of five hundred.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc agency fund --cents 50000 --at 2026-01-01 -q -o /dev/null
$ change C-1 jq '.purchases = [{"id": "b1", "occurred": "2026-03-05", "recorded": "2026-03-05T17:00:00-06:00", "by": "W-ana", "service": "food", "cents": 600000, "needed_by": "2026-03-06"}]'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.purchase-amount"'
{"code":"check.purchase-amount","severity":"warning","file":"cases/34/C-1.json","pointer":"/purchases/0/cents","line":133,"column":16,"message":"a purchase of more than the whole fund","expected":"no more than the whole fund, 50000","found":"600000","remedy":"void the purchase and enter it with the right amount, or correct the fund"}
$ rsc check C-1 | grep -A 4 'check.purchase-amount'
cases/34/C-1.json:133:16: warning: a purchase of more than the whole fund [check.purchase-amount]
  at: /purchases/0/cents
  expected: no more than the whole fund, 50000
  found: 600000
  to do: void the purchase and enter it with the right amount, or correct the fund
--
1  check.purchase-amount
Records checked: 1, findings: 1
