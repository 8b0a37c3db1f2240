# JSON, a line of JSON for each group or row, and CSV.
$ . $SRC/tests/cli/fixture/make.sh
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
  "records": 3,
  "totals": {
    "due": 10,
    "met": 3,
    "met-late": 0,
    "overdue": 0,
    "missed": 7,
    "undetermined": 0,
    "excused": 2,
    "not-applicable": 0,
    "open": 2,
    "rate": {
      "numerator": 3,
      "denominator": 10
    }
  },
  "groups": [
    {
      "key": "W-ben",
      "counts": {
        "due": 6,
        "met": 1,
        "met-late": 0,
        "overdue": 0,
        "missed": 5,
        "undetermined": 0,
        "excused": 2,
        "not-applicable": 0,
        "open": 1,
        "rate": {
          "numerator": 1,
          "denominator": 6
        }
      }
    },
    {
      "key": "W-ana",
      "counts": {
        "due": 4,
        "met": 2,
        "met-late": 0,
        "overdue": 0,
        "missed": 2,
        "undetermined": 0,
        "excused": 0,
        "not-applicable": 0,
        "open": 1,
        "rate": {
          "numerator": 2,
          "denominator": 4
        }
      }
    }
  ]
}
$ rsc report compliance --json --rule contact.weekly --list | jq -c '.rows[0]'
{"obligation":"C-1~contact.weekly~a1~2026-03-02","subject":"C-1","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-02","due":"2026-03-08T23:59:59-05:00","due_day":"2026-03-08","verdict":"met","because":"done-in-time","evidence":"c2","met_at":"2026-03-05T14:00:00-06:00","met_on":"2026-03-05","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}
$ rsc report compliance --format ndjson --rule contact.weekly
{"key":"W-ben","counts":{"due":6,"met":1,"met-late":0,"overdue":0,"missed":5,"undetermined":0,"excused":2,"not-applicable":0,"open":1,"rate":{"numerator":1,"denominator":6}}}
{"key":"W-ana","counts":{"due":4,"met":2,"met-late":0,"overdue":0,"missed":2,"undetermined":0,"excused":0,"not-applicable":0,"open":1,"rate":{"numerator":2,"denominator":4}}}
$ rsc report compliance --format ndjson --rule contact.weekly --list | wc -l
14
$ rsc report compliance --format csv --rule contact.weekly | tr -d '\r'
worker,title,due,met,met-late,overdue,missed,undetermined,excused,not-applicable,open
W-ben,,6,1,0,0,5,0,2,0,1
W-ana,,4,2,0,0,2,0,0,0,1
$ rsc report compliance --format csv --rule contact.weekly --list | tr -d '\r'
obligation,subject,rule,title,weight,policy,trigger,detail,occurrence,due_day,verdict,because,late,lacking,evidence,met_on,attempts,owner_due,owner_now,level
C-1~contact.weekly~a1~2026-03-02,C-1,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-02,2026-03-08,met,done-in-time,,,c2,2026-03-05,0,W-ana,W-ana,RSC-I
C-1~contact.weekly~a1~2026-03-09,C-1,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-09,2026-03-15,met,done-in-time,,,c3,2026-03-12,0,W-ana,W-ana,RSC-I
C-1~contact.weekly~a1~2026-03-16,C-1,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-16,2026-03-22,missed,period-closed,,,,,1,W-ana,W-ana,RSC-I
C-1~contact.weekly~a1~2026-03-23,C-1,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-23,2026-03-29,missed,period-closed,,,,,0,W-ana,W-ana,RSC-I
C-1~contact.weekly~a1~2026-03-30,C-1,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-30,2026-04-05,open,not-due-yet,,,,,0,W-ana,W-ana,RSC-I
C-2~contact.weekly~a1~2026-02-02,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-02-02,2026-02-08,met,done-in-time,,,c1,2026-02-04,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-02-09,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-02-09,2026-02-15,missed,period-closed,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-02-16,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-02-16,2026-02-22,excused,excuse-covers,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-02-23,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-02-23,2026-03-01,excused,excuse-covers,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-03-02,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-02,2026-03-08,missed,period-closed,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-03-09,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-09,2026-03-15,missed,period-closed,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-03-16,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-16,2026-03-22,missed,period-closed,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-03-23,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-23,2026-03-29,missed,period-closed,,,,,0,W-ben,W-ben,RSC-I
C-2~contact.weekly~a1~2026-03-30,C-2,contact.weekly,RSC client contacted every week,violation,milwaukee-coordination@cars,a1,,2026-03-30,2026-04-05,open,not-due-yet,,,,,0,W-ben,W-ben,RSC-I
$ rsc report compliance --format html
2| rsc report compliance has no format 'html' [usage.bad-value]
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
