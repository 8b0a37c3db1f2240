# The cases, a line each.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ rsc case list
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------
C-3   P-103   CM     -       -         2026-02-20        1

# Only the open ones; only those whom a worker leads now.
$ rsc case list --open --worker W-ben
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------
$ rsc case list --worker W-nobody
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------

# As they stood on a day: the client had not moved then.
$ rsc case list --as-of 2026-02-01
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------
C-3   P-103   CM     W-ana   -         -                 1

# For a spreadsheet and for scripts.
$ rsc case list --format csv | tr -d '\r'
case,client,level,worker,enrolled,discharged,entries
C-3,P-103,CM,,'-,2026-02-20,1
$ rsc case list --format ndjson
{"id":"C-3","client":"P-103","level":"CM","discharged":"2026-02-20","entries":1}
$ rsc case list --json | jq -c '[.schema, .sandbox, .as_of, (.cases | length)]'
["rsc.case.list/1",true,"2026-03-31T23:00:00-05:00",1]
$ rsc case list -o cases.csv --format csv; wc -l < cases.csv
2
