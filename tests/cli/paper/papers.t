# A paper of another provider is obtained, then read and interpreted.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc paper add C-0001 --kind assessment --provider P-clinic --dated 2026-02-20 --shared-with P-clinic,P-shelter --at today | head -3
SANDBOX: nothing in this store is real
Recorded paper.add in C-0001, now at revision 8-745e6b5d
  added pa1, Tue 2026-03-03
$ rsc paper add C-0001 --kind self-report --at todayT09:00 -n | head -4
SANDBOX: nothing in this store is real
Would record paper.add in C-0001
  added pa2, Tue 2026-03-03 09:00 -06:00
  /papers/1/id: added "pa2"
$ rsc paper add C-0001 --kind self-report --at todayT09:00 --json | jq -c '[.act, .revision, .entries]'
["paper.add","9-ffb57b42",[{"id":"pa2","what":"added","occurred":"2026-03-03T09:00:00-06:00"}]]
$ rsc paper list C-0001
SANDBOX: nothing in this store is real
papers (2)
  id   occurred                   by     what
-----  -------------------------  -----  ------------------------------------------------------------------------------------
  pa1  2026-03-03                 W-ana  kind=assessment  provider=P-clinic  dated=2026-02-20  shared_with=P-clinic,P-shelter
  pa2  2026-03-03T09:00:00-06:00  W-ana  kind=self-report


$ rsc paper set C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded paper.set in C-0001, now at revision 10-fef2a1f2
  reviewed pa2, Tue 2026-03-03 10:00 -06:00
$ rsc paper set C-0001 pa1 --at today --reason 'read with the clinician' | head -3
SANDBOX: nothing in this store is real
Recorded paper.set in C-0001, now at revision 11-451f45de
  reviewed pa1, Tue 2026-03-03
$ rsc paper list C-0001 --json
{
  "papers": [
    {
      "id": "pa1",
      "occurred": "2026-03-03",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-ana",
      "kind": "assessment",
      "provider": "P-clinic",
      "dated": "2026-02-20",
      "reviewed": {
        "occurred": "2026-03-03",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana"
      },
      "shared_with": [
        "P-clinic",
        "P-shelter"
      ]
    },
    {
      "id": "pa2",
      "occurred": "2026-03-03T09:00:00-06:00",
      "recorded": "2026-03-03T10:00:00-06:00",
      "by": "W-ana",
      "kind": "self-report",
      "reviewed": {
        "occurred": "2026-03-03T10:00:00-06:00",
        "recorded": "2026-03-03T10:00:00-06:00",
        "by": "W-ana"
      }
    }
  ]
}

# A paper is read once; words, days and papers that are not known.
$ rsc paper set C-0001 pa1 --at today
2| rsc: pa1 has 'reviewed' already, of 2026-03-03 [act.state]
2|   hint: an entry is never overwritten; if it is wrong, void it, 'rsc case void C-0001 pa1 --reason ...', and enter it anew
[4]
$ rsc paper set C-0001 --at today
2| rsc: no paper is open: none lacks 'reviewed' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section papers' lists; one that is not there yet is added first
[5]
$ rsc paper set C-0001 pa9 --at today
2| rsc: the record has no paper 'pa9' [usage.not-found]
2|   hint: there are pa1, pa2
[5]
$ rsc paper set C-0001 pa1
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc paper add C-0001 --at today
2| rsc: --kind is needed: Which kind of paper [usage.missing]
2|   hint: Which kind of paper: screening, assessment, treatment-plan, care-plan, self-report, cultural-assessment, discharge-summary, other
[2]
$ rsc paper add C-0001 --kind diary --at today
2| rsc: --kind: 'diary' is not known [usage.bad-value]
2|   hint: one of screening, assessment, treatment-plan, care-plan, self-report, cultural-assessment, discharge-summary, other
[2]
$ rsc paper add C-0001 --kind assessment
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc paper add C-0001 --kind assessment --provider 'the clinic' --at today
2| rsc: --provider: 'the clinic' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc paper list C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
