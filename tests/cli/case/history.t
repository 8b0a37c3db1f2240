# Who did what, and when; with a reason where one was given.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc case history C-0001
SANDBOX: nothing in this store is real
revision    at                         by     act          entries         reason
----------  -------------------------  -----  -----------  --------------  ------
1-8c0429ca  2026-03-02T12:00:00-06:00  W-lee  intake.add   ref1, y1, enr1
2-d3f82753  2026-03-02T12:00:00-06:00  W-lee  assign.add   a1
3-02979b11  2026-03-02T12:00:00-06:00  W-ana  contact.add  c1
4-97abfe33  2026-03-02T12:00:00-06:00  W-ana  team.add     m1
5-5b119e80  2026-03-02T12:00:00-06:00  W-ana  team.add     m2
6-9dd8ff4e  2026-03-02T12:00:00-06:00  W-ana  sccp.draft   v1
7-f0f97181  2026-03-02T12:00:00-06:00  W-ana  sccp.sign    v1
$ rsc contact add C-0001 --at 2026-03-03T09:00 --mode phone --with client --reason 'told by phone' | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 8-f9eccfdf
  added c2, Tue 2026-03-03 09:00 -06:00
$ export RSC_NOW=2026-03-03T11:00:00-06:00
$ rsc team add C-0001 --support informal --at today | head -3
SANDBOX: nothing in this store is real
Recorded team.add in C-0001, now at revision 9-229ef9df
  added m3, Tue 2026-03-03
$ rsc case history C-0001 | tail -2
8-f9eccfdf  2026-03-03T10:00:00-06:00  W-ana  contact.add  c2              told by phone
9-229ef9df  2026-03-03T11:00:00-06:00  W-ana  team.add     m3
$ rsc case history C-0001 --json | jq -c '.[-1] | [keys[]]'
["act","at","by","entries","hash","previous","record","seq"]
$ rsc case history C-0001 --json | jq -c '[.[1:] as $later | .[:-1] as $earlier | range($earlier | length) | $later[.].previous == $earlier[.].hash] | all'
true
$ rsc case history C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case history
2| rsc case history needs CASE [usage.missing]
2|   hint: see rsc case history --help
[2]

# What was recorded since: the last act, a revision, a day, an instant.
$ rsc case diff C-0001
SANDBOX: nothing in this store is real
9  2026-03-03T11:00:00-06:00  W-ana  team.add
   m3  2026-03-03  support=informal
$ rsc case diff C-0001 --since 7-f0f97181
SANDBOX: nothing in this store is real
8  2026-03-03T10:00:00-06:00  W-ana  contact.add  told by phone
   c2  2026-03-03T09:00:00-06:00  mode=phone  with=client  reached=yes
9  2026-03-03T11:00:00-06:00  W-ana  team.add
   m3  2026-03-03  support=informal
$ rsc case diff C-0001 --since 2026-03-03
SANDBOX: nothing in this store is real
8  2026-03-03T10:00:00-06:00  W-ana  contact.add  told by phone
   c2  2026-03-03T09:00:00-06:00  mode=phone  with=client  reached=yes
9  2026-03-03T11:00:00-06:00  W-ana  team.add
   m3  2026-03-03  support=informal
$ rsc case diff C-0001 --since today
SANDBOX: nothing in this store is real
8  2026-03-03T10:00:00-06:00  W-ana  contact.add  told by phone
   c2  2026-03-03T09:00:00-06:00  mode=phone  with=client  reached=yes
9  2026-03-03T11:00:00-06:00  W-ana  team.add
   m3  2026-03-03  support=informal
$ rsc case diff C-0001 --since 2026-03-02T11:00-06:00 | head -4
SANDBOX: nothing in this store is real
1  2026-03-02T12:00:00-06:00  W-lee  intake.add
   ref1  2026-03-02T09:00:00-06:00  source=ciu  level=RSC  screen=2026-02-27 RSC RSC housing outpatient-treatment  consents_received=2026-03-02T09:00:00-06:00  systems=(1)
   y1  2026-03-02T09:00:00-06:00  system=probation
$ rsc case diff C-0001 --since 2026-03-03 --json
[
  {
    "seq": 8,
    "at": "2026-03-03T10:00:00-06:00",
    "by": "W-ana",
    "act": "contact.add",
    "reason": "told by phone",
    "entries": [
      {
        "id": "c2",
        "occurred": "2026-03-03T09:00:00-06:00",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana",
        "mode": "phone",
        "with": "client",
        "reached": true
      }
    ]
  },
  {
    "seq": 9,
    "at": "2026-03-03T11:00:00-06:00",
    "by": "W-ana",
    "act": "team.add",
    "entries": [
      {
        "id": "m3",
        "occurred": "2026-03-03",
        "recorded": "2026-03-03T11:00:00-06:00",
        "by": "W-ana",
        "support": "informal"
      }
    ]
  }
]
$ rsc case diff C-0001 --since last-week
2| rsc: --since: 'last-week' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc case diff C-0001 --since 8-f9eccfdf
SANDBOX: nothing in this store is real
9  2026-03-03T11:00:00-06:00  W-ana  team.add
   m3  2026-03-03  support=informal
$ rsc case diff C-0001 --since 8
SANDBOX: nothing in this store is real
9  2026-03-03T11:00:00-06:00  W-ana  team.add
   m3  2026-03-03  support=informal
$ rsc case diff C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
