# JSON, a line of JSON for each group or row, and CSV.
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
$ rsc report compliance --json --rule contact.weekly
{
  "schema": "rsc.report.compliance/1",
  "store": "S-test",
  "agency": "AG-1",
  "sandbox": true,
  "zone": "America/Chicago",
  "as_of": "2026-03-31T23:00:00-05:00",
  "known_at": "2026-03-31T23:00:00-05:00",
  "policies": [
    {
      "pack": "milwaukee-coordination",
      "revision": "cars",
      "from": "2020-01-01"
    }
  ],
  "group_by": "worker",
  "records": 1,
  "totals": {
    "due": 0,
    "met": 0,
    "met-late": 0,
    "overdue": 0,
    "missed": 0,
    "undetermined": 0,
    "excused": 0,
    "not-applicable": 0,
    "open": 0,
    "rate": {
      "numerator": 0,
      "denominator": 0
    }
  },
  "groups": []
}
$ rsc report compliance --json --rule contact.weekly --list | jq -c '.rows[0]'
null
$ rsc report compliance --format ndjson --rule contact.weekly
$ rsc report compliance --format ndjson --rule contact.weekly --list | wc -l
0
$ rsc report compliance --format csv --rule contact.weekly | tr -d '\r'
worker,title,due,met,met-late,overdue,missed,undetermined,excused,not-applicable,open
$ rsc report compliance --format csv --rule contact.weekly --list | tr -d '\r'
obligation,subject,rule,title,weight,policy,trigger,detail,occurrence,due_day,verdict,because,late,lacking,evidence,met_on,attempts,owner_due,owner_now,level
$ rsc report compliance --format html
2| rsc: rsc report compliance has no format 'html' [usage.bad-value]
2|   hint: one of table, json, ndjson, csv
[2]
$ rsc report compliance --format yaml --json | jq -r .schema
rsc.report.compliance/1

# Into a file: whole or not at all, for its owner alone.
$ rsc report compliance --json -o report.json; stat -c '%A %n' report.json; jq -r .schema report.json
-rw------- report.json
rsc.report.compliance/1
$ rsc report compliance --json -o none/report.json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "store.no-file",
2|   "message": "none/report.json: No such file or directory",
2|   "hint": "nothing was written there; make room, or name another file"
2| }
[5]
$ rsc report compliance --format csv -o - | head -1 | tr -d '\r'
worker,title,due,met,met-late,overdue,missed,undetermined,excused,not-applicable,open
