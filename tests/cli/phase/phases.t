# The phase of recovery, from the day it began; nothing is closed, the newest stands.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc phase add C-0001 --phase initiation --at 2026-03-02 --note 'first week' | head -3
SANDBOX: nothing in this store is real
Recorded phase.add in C-0001, now at revision 8-631239b4
  added f1, Mon 2026-03-02
$ rsc phase add C-0001 --phase stabilization --at today -n | head -4
SANDBOX: nothing in this store is real
Would record phase.add in C-0001
  added f2, Tue 2026-03-03
  /phase/1/id: added "f2"
$ rsc phase add C-0001 --phase stabilization --at todayT09:00 --json | jq -c '[.schema, .act, .record, .revision, .dry_run, .entries]'
["rsc.recorded/1","phase.add","C-0001","9-2d47c8bd",false,[{"id":"f2","what":"added","occurred":"2026-03-03T09:00:00-06:00"}]]
$ rsc phase list C-0001
SANDBOX: nothing in this store is real
phase (2)
  id  occurred                   by     what
----  -------------------------  -----  ---------------------------------
  f1  2026-03-02                 W-ana  note=first week  phase=initiation
  f2  2026-03-03T09:00:00-06:00  W-ana  phase=stabilization


$ rsc phase list C-0001 --json
{
  "phase": [
    {
      "id": "f1",
      "occurred": "2026-03-02",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-ana",
      "note": "first week",
      "phase": "initiation"
    },
    {
      "id": "f2",
      "occurred": "2026-03-03T09:00:00-06:00",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-ana",
      "phase": "stabilization"
    }
  ]
}

# A phase that is no phase, a day that has not come, a case that is not there.
$ rsc phase add C-0001 --at today
2| rsc: --phase is needed: Which [usage.missing]
2|   hint: Which: pre-recovery, initiation, stabilization, maintenance
[2]
$ rsc phase add C-0001 --phase recovery --at today
2| rsc: --phase: 'recovery' is not known [usage.bad-value]
2|   hint: one of pre-recovery, initiation, stabilization, maintenance
[2]
$ rsc phase add C-0001 --phase maintenance
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc phase add C-0001 --phase maintenance --at +1d
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:154:19: error: an entry occurred in the future [check.entry-future]
2|   at: /phase/2/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc phase add C-0001 --phase maintenance --at todayT10:01
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:154:19: error: an entry occurred in the future [check.entry-future]
2|   at: /phase/2/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-03T10:01:00-06:00
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc phase add C-0009 --phase maintenance --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc phase add --phase maintenance --at today
2| rsc phase add needs CASE [usage.missing]
2|   hint: see rsc phase add --help
[2]
$ rsc phase list C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc phase list C-0002
SANDBOX: nothing in this store is real
phase (0)
  id  occurred  by  what
----  --------  --  ----

