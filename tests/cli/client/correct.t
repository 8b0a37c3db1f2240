# A correction says why; what was empty is filled in without a reason. The name may come from standard input.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ brief() { rsc "$@" -q | sed "1d; /^Met:/,\$d; /^Owed:/,\$d"; }
$ rsc client set C-0001 --family-name Riveras
2| rsc: a correction needs --reason [usage.missing]
2|   hint: say why what stood there was wrong
[2]
$ echo Riveras | rsc client set C-0001 --family-name - --reason misspelt -q | sed -n 2p
Recorded client.set in C-0001, now at revision 8-59e8c09f
$ rsc client set C-0001 --birth-date 1988-04-21 --reason 'by the identity card' -n
SANDBOX: nothing in this store is real
Would record client.set in C-0001
  /client/birth_date: "1988-04-12" -> "1988-04-21"
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc client show C-0001 --json | jq -c '[.client.family_name, .client.birth_date]'
["Riveras","1988-04-12"]
$ rsc client set C-0001 --language es --json -n | jq -c '[.act, .record, .dry_run, .difference]'
["client.set","C-0001",true,["/client/language: added \"es\""]]
$ rsc case history C-0001 | tail -1
8-59e8c09f  2026-03-03T10:00:00-06:00  W-ana  client.set                   misspelt
