# What was recorded, by code: of all days, of chosen ones, of chosen facts, in every format.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc report activity --fact contacts --fact sccp.needs
What was recorded: AG-north as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Facts and words, and how often they were recorded
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
What was recorded: AG-north as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Facts and words, and how often they were recorded
  none
# By when it occurred.
$ rsc report activity --fact staff.documents --from 2025-01-01 --through 2025-12-31 --format csv
agency,fact,word,entries,records
AG-north,staff.documents,recorded,15,3
AG-north,staff.documents.kind,auto-insurance,3,3
AG-north,staff.documents.kind,background-check,3,3
AG-north,staff.documents.kind,degree,3,3
AG-north,staff.documents.kind,drivers-abstract,3,3
AG-north,staff.documents.kind,resume,3,3
$ rsc report activity --fact assignments.level --format ndjson
{"agency":"AG-north","list":"rows","fact":"assignments.level","word":"RSC-I","entries":1,"records":1}
$ rsc report activity --fact assignments.level --json | sed 's/"store": .*/"store": "...",/'
{
  "schema": "rsc.report.activity/1",
  "store": "...",
  "agency": "AG-north",
  "sandbox": true,
  "zone": "America/Chicago",
  "as_of": "2026-03-03T10:00:00-06:00",
  "known_at": "2026-03-03T10:00:00-06:00",
  "policies": [
    {
      "pack": "follow-up-after-discharge",
      "revision": "measures",
      "from": "2026-01-01"
    },
    {
      "pack": "milwaukee-coordination",
      "revision": "cars",
      "from": "2026-01-01"
    }
  ],
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
