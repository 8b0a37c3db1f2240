# The cases, a line each.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case list
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled    discharged  entries
----  ------  -----  ------  ----------  ----------  -------
C-1   P-101   RSC-I  W-ana   2026-03-03  -                 5
C-2   P-102   RSC-I  W-ben   2026-02-04  -                 1
C-3   P-103   CM     -       -           2026-02-20        1

# Only the open ones; only those whom a worker leads now.
$ rsc case list --open --worker W-ben
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled    discharged  entries
----  ------  -----  ------  ----------  ----------  -------
C-2   P-102   RSC-I  W-ben   2026-02-04  -                 1
$ rsc case list --worker W-nobody
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------

# As they stood on a day: the client had not moved then.
$ rsc case list --as-of 2026-02-01
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------
C-1   P-101   -      -       -         -                 5
C-2   P-102   -      -       -         -                 1
C-3   P-103   CM     W-ana   -         -                 1

# For a spreadsheet and for scripts.
$ rsc case list --format csv | tr -d '\r'
case,client,level,worker,enrolled,discharged,entries
C-1,P-101,RSC-I,W-ana,2026-03-03,,5
C-2,P-102,RSC-I,W-ben,2026-02-04,,1
C-3,P-103,CM,,,2026-02-20,1
$ rsc case list --format ndjson
{"id":"C-1","client":"P-101","level":"RSC-I","worker":"W-ana","enrolled":"2026-03-03","entries":5}
{"id":"C-2","client":"P-102","level":"RSC-I","worker":"W-ben","enrolled":"2026-02-04","entries":1}
{"id":"C-3","client":"P-103","level":"CM","discharged":"2026-02-20","entries":1}
$ rsc case list --json | jq -c '[.schema, .sandbox, .as_of, (.cases | length)]'
["rsc.case.list/1",true,"2026-03-31T23:00:00-05:00",3]
$ rsc case list -o cases.csv --format csv; wc -l < cases.csv
4
