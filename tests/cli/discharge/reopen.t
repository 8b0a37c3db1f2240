# The episode goes on: the discharge is voided, and may be entered anew. What was known before still goes by
# the first one.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc policy adopt recovery-oriented-care@lecture --from 2026-01-01 --by W-lee -q -o out
$ why() { rsc explain "$@" | grep -e '^C-0001~' -e trigger: -e verdict:; }
$ rsc discharge add C-0001 --reasons moved --at today | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded discharge.add in C-0001, now at revision 8-c0b94177
  added dis1, Tue 2026-03-03
Met:
  met  discharge.not-for-relapse    Relapse alone discharges nobody
$ rsc case list --format csv | grep C-0001
C-0001,K-0001,RSC-I,,2026-03-02,2026-03-03,2
$ export RSC_NOW=2026-03-05T10:00:00-06:00
$ why C-0001 outcome.discharge
C-0001~outcome.discharge~dis1~2026-03-03
  trigger:    discharge, entry dis1: 2026-03-03 (no time of day recorded)
  verdict:    overdue by 2 days: due, and nothing in the record meets it
$ rsc discharge reopen C-0001
2| rsc discharge reopen needs --reason [usage.missing]
2|   hint: say why the episode goes on
[2]
$ rsc discharge reopen C-0001 --reason 'moved within the county' -n
SANDBOX: nothing in this store is real
Would record discharge.reopen in C-0001
  voided dis1, Thu 2026-03-05 10:00 -06:00
  /discharge/voided/at: added "2026-03-05T10:00:00-06:00"
  /discharge/voided/by: added "W-ana"
  /discharge/voided/reason: added (text)
Met:
  met  contact.weekly  2026-03-02  RSC client contacted every week
Cannot be judged:
  undetermined  level.step-down  index-missing  RSC only as long as it is needed
Owed:
  overdue  lead.agency (none)            late 3 days        One agency leads
  open     contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open     services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open     sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open     sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open     acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 6 more: rsc explain C-0001 --verdict open
$ rsc discharge reopen C-0001 --reason 'moved within the county' --json | jq -c '[.schema, .act, .revision, .entries, (.owed | map([.rule, .verdict]))]'
["rsc.recorded/1","discharge.reopen","9-a6b6e9fc",[{"id":"dis1","what":"voided","occurred":"2026-03-05T10:00:00-06:00"}],[["lead.agency","overdue"],["contact-information.verified","open"],["services.monitored","open"],["sccp.full","open"],["sccp.review","open"],["acuity.periodic","open"]]]
$ rsc discharge reopen C-0001 --reason 'moved within the county'
2| rsc: dis1 is voided already [act.state]
2|   hint: nothing is left to do
[4]
$ rsc case list --format csv | grep C-0001
C-0001,K-0001,RSC-I,W-ana,2026-03-02,,2
$ rsc discharge show C-0001
SANDBOX: nothing in this store is real
discharge
  id: dis1
  occurred: 2026-03-03
  recorded: 2026-03-03T10:00:00-06:00
  by: W-ana
  voided: reason=moved within the county
  reasons: ["moved"]


$ export RSC_NOW=2026-03-09T10:00:00-05:00
$ rsc discharge add C-0001 --reasons withdrew --unplanned --at 2026-03-06 | head -3
SANDBOX: nothing in this store is real
Recorded discharge.add in C-0001, now at revision 10-2a025d0e
  added dis2, Fri 2026-03-06
$ rsc discharge show C-0001
SANDBOX: nothing in this store is real
discharge
  id: dis2
  occurred: 2026-03-06
  recorded: 2026-03-09T10:00:00-05:00
  by: W-ana
  reasons: ["withdrew"]
  planned: false


$ rsc case show C-0001 --section superseded
Case C-0001 (SANDBOX: not real)

superseded
  discharges (1)
  id    occurred    by     what
------  ----------  -----  ---------------------------------------------------------------------------------
  dis1  2026-03-03  W-ana  voided=2026-03-05T10:00:00-06:00 by W-ana: moved within the county  reasons=moved


$ why C-0001 outcome.discharge
C-0001~outcome.discharge~dis2~2026-03-06
  trigger:    discharge, entry dis2: 2026-03-06 (no time of day recorded); written down Mon
  verdict:    overdue by 3 days: due, and nothing in the record meets it
$ why C-0001 outcome.discharge --known-at 2026-03-04
C-0001~outcome.discharge~dis1~2026-03-03
  trigger:    discharge, entry dis1: 2026-03-03 (no time of day recorded)
  verdict:    overdue by 6 days: due, and nothing in the record meets it
$ why C-0001 outcome.discharge --known-at 2026-03-06T10:00-06:00
2| rsc: C-0001 has no obligation of 'outcome.discharge' [explain.nothing]
2|   hint: 'rsc explain C-0001' lists those there are
[1]
