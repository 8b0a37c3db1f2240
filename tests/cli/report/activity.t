# What was recorded, by code: of all days, of chosen ones, of chosen facts, in every format.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc report activity --fact contacts --fact sccp.needs
SANDBOX: nothing in this store is real
What was recorded by AG-north

fact              word          entries  records
----------------  ------------  -------  -------
contacts          recorded            1        1
contacts.mode     face-to-face        1        1
contacts.purpose  engagement          1        1
contacts.reached  yes                 1        1
contacts.with     client              1        1
sccp.needs        housing             1        1
# A voided entry counts no more.
$ rsc case void C-0001 c1 --reason 'wrong client' -o /dev/null
$ rsc report activity --fact contacts
SANDBOX: nothing in this store is real
What was recorded by AG-north

fact  word  entries  records
----  ----  -------  -------
# By when it occurred.
$ rsc report activity --fact staff.documents --from 2025-01-01 --through 2025-12-31 --format csv
fact,word,entries,records
staff.documents,recorded,15,3
staff.documents.kind,auto-insurance,3,3
staff.documents.kind,background-check,3,3
staff.documents.kind,degree,3,3
staff.documents.kind,drivers-abstract,3,3
staff.documents.kind,resume,3,3
$ rsc report activity --fact assignments.level --format ndjson
{"fact":"assignments.level","word":"RSC-I","entries":1,"records":1}
$ rsc report activity --fact assignments.level --json | sed 's/"store": .*/"store": "...",/'
{
  "schema": "rsc.report.activity/1",
  "store": "...",
  "agency": "AG-north",
  "sandbox": true,
  "zone": "America/Chicago",
  "records": 2,
  "rows": [
    {
      "fact": "assignments.level",
      "word": "RSC-I",
      "entries": 1,
      "records": 1
    }
  ]
}
$ rsc report activity --from 2026-03-02 --through 2026-03-01
2| rsc: --through is before --from [check.interval-reversed]
2|   hint: exchange the two days
[2]
