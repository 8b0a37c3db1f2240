# Re-entry from incarceration: the transition plan is signed before the release, and everything is arranged by
# then.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ why() { rsc explain "$@" | grep -e '^C-0001~' -e trigger: -e clock: -e evidence: -e verdict:; }
$ rsc transition add C-0001 --facility 'county jail' --release 2026-05-01T09:00 --at today
SANDBOX: nothing in this store is real
Recorded transition.add in C-0001, now at revision 8-a6350f50
  added tr1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01                  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01                  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01                  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01                  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01                  Acuity Index every 30 days
  open  transition.plan               by Fri 2026-05-01 08:59:59 -05:00  Transition plan before release
  open  transition.ready              by Fri 2026-05-01 09:00 -05:00     Everything arranged by the release
  and 1 more: rsc explain C-0001 --verdict open
$ rsc transition show C-0001
SANDBOX: nothing in this store is real
transition
  id: tr1
  occurred: 2026-03-03
  recorded: 2026-03-03T10:00:00-06:00
  by: W-ana
  facility: county jail
  release: 2026-05-01T09:00:00-05:00


$ rsc transition show C-0001 --json
{
  "transition": {
    "id": "tr1",
    "occurred": "2026-03-03",
    "recorded": "2026-03-03T10:00:00-06:00",
    "by": "W-ana",
    "facility": "county jail",
    "release": "2026-05-01T09:00:00-05:00"
  }
}
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: Fri 2026-05-01 09:00 -05:00, counted from entry tr1
  clock:      before Fri 2026-05-01 09:00 -05:00
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00
  verdict:    open: not due yet
$ export RSC_NOW=2026-04-28T10:00:00-05:00
$ rsc contact add C-0001 --at today --mode face-to-face --with parole-agent --purpose pre-release-planning | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 9-dddb738d
  added c2, Tue 2026-04-28
$ echo '{"with_client": true, "needs": ["housing", "employment"], "strengths": ["patient"], "natural_supports": ["mother"], "services": [{"service": "housing", "provider": "P-shelter", "informed_choice": true, "first_appointment": "2026-05-01T14:00:00-05:00"}, {"service": "employment", "provider": "P-works", "informed_choice": true}], "crisis_plan": {"strengths": ["patient"], "natural_supports": ["mother"], "steps": "Call the mother."}}' > plan.json
$ rsc sccp draft C-0001 --kind transition --at today --content plan.json | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 10-ba8d2df0
  added v2, Tue 2026-04-28
$ rsc sccp sign C-0001 --at today --signers client,coordinator | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 11-13668fc6
  signed v2, Tue 2026-04-28
Met:
  met  sccp.crisis-plan              Every plan holds a crisis plan
  met  service.choice                The client chose services and providers
  met  transition.plan   2026-04-28  Transition plan before release
$ export RSC_NOW=2026-05-01T12:00:00-05:00
$ why C-0001 transition.plan
C-0001~transition.plan~tr1~2026-05-01
  trigger:    release from incarceration: Fri 2026-05-01 09:00 -05:00, counted from entry tr1
  clock:      before Fri 2026-05-01 09:00 -05:00
  evidence:   entry v2, 2026-04-28 (no time of day recorded); written down Tue 2026-04-28 10:00
  verdict:    met: done in time
$ why C-0001 transition.ready
C-0001~transition.ready~tr1~2026-05-01
  trigger:    release from incarceration: Fri 2026-05-01 09:00 -05:00, counted from entry tr1
  clock:      due with its occasion, Fri 2026-05-01 09:00 -05:00
  evidence:   none in the record as known Fri 2026-05-01 12:00 -05:00; a first appointment for
  verdict:    overdue since today: due, and nothing in the record meets it
$ echo '{"services": [{"service": "housing", "provider": "P-shelter", "informed_choice": true, "first_appointment": "2026-05-01T14:00:00-05:00"}, {"service": "employment", "provider": "P-works", "informed_choice": true, "first_appointment": "2026-05-04"}]}' > first.json
$ rsc sccp draft C-0001 --kind transition --at 2026-04-30 --content plan.json | head -3
SANDBOX: nothing in this store is real
Recorded sccp.draft in C-0001, now at revision 12-6f8fc814
  added v3, Thu 2026-04-30
$ rsc sccp set C-0001 --content first.json | head -3
SANDBOX: nothing in this store is real
Recorded sccp.set in C-0001, now at revision 13-91965008
  changed v3, Fri 2026-05-01 12:00 -05:00
$ rsc sccp sign C-0001 --at 2026-04-30 --signers client,coordinator | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sccp.sign in C-0001, now at revision 14-1f07074c
  signed v3, Thu 2026-04-30
Met:
  met  sccp.crisis-plan              Every plan holds a crisis plan
  met  service.choice                The client chose services and providers
  met  transition.ready  2026-04-30  Everything arranged by the release
$ why C-0001 transition.ready
C-0001~transition.ready~tr1~2026-05-01
  trigger:    release from incarceration: Fri 2026-05-01 09:00 -05:00, counted from entry tr1
  clock:      due with its occasion, Fri 2026-05-01 09:00 -05:00
  evidence:   entry v3, 2026-04-30 (no time of day recorded); written down Fri 2026-05-01 12:00
  verdict:    met: done in time
