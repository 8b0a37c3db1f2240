#!/bin/sh
# Takes two clients through the program, from referral to discharge, with its commands alone.
#
#     sh samples/walkthrough.sh DIR
#
# DIR does not exist yet, or is empty; it becomes a sandbox store whose clock the script sets. The
# program is `rsc` on the PATH. Every command is shown before what it prints, so that the output reads
# like a terminal; a refusal is shown with its exit status, and the script goes on where that was meant.
set -u

if [ "$#" -ne 1 ]; then
    echo "usage: walkthrough.sh DIR" >&2
    exit 2
fi
export RSC_STORE="$1"
unset RSC_BY RSC_NOW
umask 077

now() {
    RSC_NOW=$1
    export RSC_NOW
    printf '\n--- %s\n' "$RSC_NOW"
}
by() {
    RSC_BY=$1
    export RSC_BY
}
show() {
    printf '\n$ rsc'
    for word in "$@"; do
        case $word in
            *[!A-Za-z0-9_./:,=@+-]*) printf " '%s'" "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
}
run() {
    show "$@"
    rsc "$@" 2>&1 || {
        status=$?
        echo "walkthrough.sh: that should have worked (status $status)" >&2
        exit 1
    }
}
# A command that is meant to be refused, with the status it is to have.
refused() {
    wanted=$1
    shift
    show "$@"
    rsc "$@" 2>&1
    status=$?
    echo "[$status]"
    if [ "$status" -ne "$wanted" ]; then
        echo "walkthrough.sh: that should have ended with $wanted" >&2
        exit 1
    fi
}
heading() {
    printf '\n=== %s ===\n' "$1"
}

heading 'An agency'
now 2026-01-05T09:00:00-06:00
by W-lee
run init "$RSC_STORE" --sandbox --agency AG-north --name 'Northside Recovery' \
    --policy milwaukee-coordination@cars --from 2026-01-01
run policy adopt recovery-oriented-care@lecture --from 2026-01-01
worker() {  # ID ROLES DEGREE-FIELD
    run staff add "$1" --roles "$2" --supervisor W-lee --hired 2026-01-05 \
        --file-location 'cabinet 2, locked'
    run staff degree "$1" --level bachelor --field "$3" --at 2018-05-20
    run staff experience "$1" --years 4 --service case-management --at 2026-01-02
    run staff document "$1" --kind resume --at 2025-12-01
    run staff document "$1" --kind degree --at 2018-05-20
    run staff document "$1" --kind background-check --at 2025-12-15
    run staff document "$1" --kind drivers-licence --at 2024-06-01 --expires 2028-06-01
    run staff document "$1" --kind drivers-abstract --at 2025-12-15
    run staff document "$1" --kind auto-insurance --at 2025-12-01 --expires 2026-11-30
    run staff notice "$1" --kind hire --to 'CARS Quality Assurance' --verification-enclosed --at now
    run staff notice "$1" --kind access-request --to MIS --at now
}
worker W-lee supervisor social-work
worker W-ana coordinator psychology
worker W-cho coordinator nursing
run provider add P-clinic --kind subcontractor --services outpatient-treatment --capacity 40
run provider add P-shelter --kind partner --services housing,transitional-housing --capacity 12
run provider add P-pantry --kind partner --services food
run provider add P-works --kind partner --services employment,job-skills
run agency fund --cents 500000 --at 2026-01-01
run agency on-call --worker W-ana --from 2026-01-01T00:00 --until 2026-04-01T00:00 --at now
run agency on-call --worker W-cho --from 2026-04-01T00:00 --until 2026-08-01T00:00 --at now
run agency instrument --edition 2019 --least 0 --most 100 --at today
run staff list
run provider list

heading 'An emergency referral'
now 2026-03-02T09:05:00-06:00
by W-ana
run intake add --source ciu --level RSC --at 2026-03-02T09:00 --given-name Alex --family-name Rivera \
    --birth-date 1988-04-12 --screened 2026-02-27 --recommended RSC --chosen RSC \
    --needs housing,outpatient-treatment,employment --emergency-needs housing --system probation \
    --population homeless
now 2026-03-02T09:10:00-06:00
run contact add C-0001 --at now --mode phone --with ciu --purpose crisis
now 2026-03-02T09:20:00-06:00
run contact add C-0001 --at now --mode face-to-face --with client --purpose crisis --setting shelter \
    --minutes 40 --coordinated housing
run intake emergency C-0001 --screen-reviewed now --needs-confirmed now --need housing \
    --provider P-shelter --rss-tool --referred now
run refer add C-0001 --service housing --provider P-shelter --referral-form --at now
run client verify C-0001 --at today --phone 414-555-0100 --address 'City shelter'
refused 4 assign add C-0001 --worker W-ana --level RSC-I --at now
by W-lee
refused 4 assign add C-0001 --worker W-ana --level RSC-I --at now
run assign add C-0001 --worker W-ana --level RSC-I --level-reason highest-risk --at now

heading 'The crisis plan'
by W-ana
run sccp draft C-0001 --kind preliminary --at today --with-client --based-on-screen \
    --needs housing,outpatient-treatment --service transitional-housing@P-shelter --informed-choice
refused 4 sccp sign C-0001 --at today --signers client,coordinator
run sccp set C-0001 --strengths 'keeps appointments' --natural-supports 'his sister' \
    --crisis-steps 'Call the sister; then the on-call line of the agency, day and night.' \
    --funding county,community --low-cost --funding-with-team
run sccp sign C-0001 --at today --signers client,coordinator
run sar draft C-0001 --kind initial --at today \
    --line transitional-housing@P-shelter:40:2026-03-02..2026-04-10
refused 4 sar submit C-0001 --at now
run sar attach C-0001 --kind preliminary-sccp --entry v1 --at now
run sar submit C-0001 --at now
run sar purchase C-0001 --service transportation --cents 2500 --needed-by today --at now
refused 4 sar purchase C-0001 --service clothing --cents 9000 --needed-by 2026-03-20 --at now

heading 'Enrolment, team, full plan'
now 2026-03-03T15:00:00-06:00
run intake enrol C-0001 --at today --program 'Recovery support' --outcomes-by agency
run sar draft C-0001 --kind reimbursement --at today --purchase b1
run sar submit C-0001 s2 --at now
run sar decide C-0001 s1 --approved --at today
run expectation add C-0001 --at today \
    --topics nature-of-services,goals,procedures,conduct,rights,schedule,costs,duration
run outcome add C-0001 --instrument GPRA --stage intake --at today --completed today
now 2026-03-10T15:00:00-05:00
run contact add C-0001 --at todayT10:00 --mode face-to-face --with client --purpose planning \
    --setting community --minutes 50 --coordinated housing,benefits
run contact add C-0001 --at todayT11:00 --mode phone --with treatment-provider --purpose coordination
run team add C-0001 --support informal --name 'his sister' --relationship sister --at today
run team add C-0001 --support formal --system probation --relationship 'probation officer' --at today
run team meet C-0001 --at today --attendees m1,m2
now 2026-03-17T15:00:00-05:00
run contact add C-0001 --at todayT10:00 --mode face-to-face --with client --setting home --minutes 45
run sccp draft C-0001 --kind full --at today --with-client --with-family --based-on-screen \
    --needs housing,outpatient-treatment,employment --considered family,culture,trauma \
    --strengths 'keeps appointments' --strengths 'worked as a cook' --natural-supports 'his sister' \
    --goal 'My own place by summer::lease signed::three months of rent paid' \
    --goal 'Cook again::job with at least 20 hours a week' \
    --service transitional-housing@P-shelter --service outpatient-treatment@P-clinic \
    --service employment@P-works --informed-choice --team-meeting t1 \
    --crisis-steps 'Call the sister; then the on-call line; the clinic keeps a bed until ten.' \
    --funding county,medicaid,community --low-cost --funding-with-team
run sccp sign C-0001 --at today --signers client,coordinator
run sccp diff C-0001 v1 v2
run sccp show C-0001

heading 'Weekly contacts, and what they lead to'
now 2026-03-24T15:00:00-05:00
run contact attempt C-0001 --at todayT10:00 --mode face-to-face --with client --barrier transportation
run barrier add C-0001 --barrier transportation --service outpatient-treatment --at today
now 2026-03-26T15:00:00-05:00
run contact add C-0001 --at todayT10:00 --mode face-to-face --with client --setting home --minutes 30 \
    --coordinated transportation
run barrier set C-0001 --at today
run refer set C-0001 --result linked --evidence lease --at today
run benefits add C-0001 --benefit medicaid --status granted --at today
now 2026-03-31T16:00:00-05:00
run contact add C-0001 --at todayT09:00 --mode face-to-face --with client --setting office --minutes 30
run contact add C-0001 --at todayT11:00 --mode phone --with provider --purpose monitoring
run client verify C-0001 --at today
run acuity add C-0001 --at today --score 44 --item housing=20 --item 'substance use=24' \
    --document 'housing=shelter letter' --document 'substance use=clinic summary'
run acuity assess C-0001 --at today --instrument placement-criteria --level 2.1 --provider P-clinic
run phase add C-0001 --phase stabilization --at today

heading 'An extension'
now 2026-04-06T11:00:00-05:00
run contact add C-0001 --at todayT10:00 --mode face-to-face --with client --setting home --minutes 30
run sar draft C-0001 --kind extension --at today \
    --line transitional-housing@P-shelter:30:2026-04-11..2026-05-31
refused 4 sar submit C-0001 --at now
run sar attach C-0001 --kind acuity-index --entry x1 --at now
run sar attach C-0001 --kind acuity-documents --entry x1 --at now
run sar attach C-0001 --kind placement-criteria --entry l1 --at now
run sar attach C-0001 --kind sccp --entry v2 --at now
run sar submit C-0001 --at now
now 2026-04-08T11:00:00-05:00
run sar decide C-0001 --approved --at today
run sar use C-0001 s1 --service transitional-housing --units 38 --at today
run sar show C-0001
now 2026-04-14T11:00:00-05:00
run contact add C-0001 --at todayT09:30 --mode face-to-face --with client --setting home --minutes 30
run contact add C-0001 --at todayT10:30 --mode phone --with provider --purpose monitoring
run team meet C-0001 --at today --attendees m1,m2
run client verify C-0001 --at today
run sccp review C-0001 --at today --team-meeting t2

heading 'Step-down to case management'
now 2026-04-21T11:00:00-05:00
run contact add C-0001 --at todayT09:30 --mode face-to-face --with client --setting home --minutes 30
run acuity add C-0001 --at today --score 36 --item housing=16 --item 'substance use=20' \
    --document 'housing=lease' --document 'substance use=clinic summary'
by W-lee
run assign room --level CM
run assign step-down C-0001 --to W-cho --at now --level-reason acuity
by W-cho
now 2026-04-21T15:00:00-05:00
run contact add C-0001 --at now --mode phone --with client --purpose introduction
run contact add C-0001 --at now --mode phone --with treatment-provider --purpose introduction
now 2026-05-04T15:00:00-05:00
run contact add C-0001 --at now --mode phone --with client --purpose monitoring --minutes 15
now 2026-05-13T15:00:00-05:00
run sccp review C-0001 --at today
run contact add C-0001 --at now --mode phone --with client --purpose monitoring --minutes 20
run contact add C-0001 --at now --mode phone --with provider --purpose monitoring
run client verify C-0001 --at today
run acuity add C-0001 --at today --score 30 --item housing=12 --item 'substance use=18' \
    --document 'housing=lease' --document 'substance use=clinic summary'

heading 'Discharge'
now 2026-05-20T15:00:00-05:00
run team meet C-0001 --at today --attendees m1,m2
run outcome add C-0001 --instrument GPRA --stage discharge --at today --completed today
run discharge add C-0001 --reasons completed --at today
run explain C-0001 --as-of 2026-05-31

heading 'Re-entry from prison'
now 2026-04-07T10:00:00-05:00
by W-ana
run intake add --source corrections --level RSC --at 2026-04-07T09:30 --given-name Sam \
    --family-name Okafor --birth-date 1979-11-30 --screened 2026-04-02 --recommended RSC \
    --chosen RSC --needs housing,employment --system parole --population re-entry \
    --consents 2026-04-07T09:30
run place add C-0002 --kind incarceration --at 2026-04-01
by W-lee
run assign add C-0002 --worker W-ana --level RSC-I --level-reason special-grant --at now
by W-ana
run intake enrol C-0002 --at today --outcomes-by ciu
now 2026-04-07T14:00:00-05:00
run contact add C-0002 --at now --mode face-to-face --with client --purpose engagement --setting jail
run contact add C-0002 --at now --mode phone --with treatment-provider --purpose introduction
run client verify C-0002 --at today --address 'State prison'
run transition add C-0002 --facility 'State prison' --release 2026-05-01T09:00 --at now
run team add C-0002 --support formal --system parole --relationship 'parole agent' --at today
run team add C-0002 --support informal --relationship mother --at today
run contact add C-0002 --at now --mode face-to-face --with parole-agent --purpose pre-release-planning
run team meet C-0002 --at today --attendees m1,m2
now 2026-04-13T14:00:00-05:00
run contact add C-0002 --at now --mode face-to-face --with client --purpose planning --setting jail
run sccp draft C-0002 --kind full --at today --with-client --based-on-screen --needs housing,employment \
    --strengths 'finished a welding course' --natural-supports mother \
    --goal 'Weld for a living::certificate renewed::first pay' --service employment@P-works \
    --informed-choice --team-meeting t1 --crisis-steps 'Call his mother; then the on-call line.' \
    --funding county,community --low-cost --funding-with-team
run sccp sign C-0002 --at today --signers client,coordinator
now 2026-04-22T14:00:00-05:00
run contact add C-0002 --at now --mode face-to-face --with client --purpose planning --setting jail
run appointment add C-0002 --service transitional-housing --provider P-shelter \
    --scheduled 2026-05-01T14:00 --at now
cat > "$RSC_STORE.plan.json" <<'PLAN'
{
  "with_client": true,
  "needs": ["housing", "employment"],
  "services": [
    {
      "service": "transitional-housing",
      "provider": "P-shelter",
      "informed_choice": true,
      "first_appointment": "2026-05-01T14:00:00-05:00"
    },
    {
      "service": "employment",
      "provider": "P-works",
      "informed_choice": true,
      "first_appointment": "2026-05-04"
    }
  ],
  "strengths": ["finished a welding course"],
  "natural_supports": ["mother"],
  "crisis_plan": {
    "natural_supports": ["mother"],
    "strengths": ["finished a welding course"],
    "steps": "Call his mother; then the on-call line."
  },
  "funding_plan": { "sources": ["county", "community"], "low_cost_considered": true, "with_team": true }
}
PLAN
printf '\n$ cat plan.json\n'
cat "$RSC_STORE.plan.json"
run sccp draft C-0002 --kind transition --at today --content "$RSC_STORE.plan.json"
rm -f "$RSC_STORE.plan.json"
run sccp sign C-0002 --at today --signers client,coordinator
now 2026-05-01T15:00:00-05:00
run place set C-0002 --discharged todayT09:00
run appointment set C-0002 --result kept --at todayT14:00
run contact add C-0002 --at todayT11:00 --mode face-to-face --with client --setting community
run undo C-0002 --reason 'the visit was of another client'
run contact add C-0002 --at todayT12:00 --mode face-to-face --with client --setting community
run acuity add C-0002 --at today --score 41 --item housing=21 --item employment=20 \
    --document 'housing=release papers' --document 'employment=agency letter'
run explain C-0002 --verdict overdue,open
now 2026-05-06T15:00:00-05:00
run contact add C-0002 --at todayT10:00 --mode face-to-face --with client --setting home
run team meet C-0002 --at today --attendees m1,m2
run outcome add C-0002 --instrument state --stage discharge --at today --completed today
refused 4 discharge add C-0002 --reasons relapse --at today
run discharge add C-0002 --reasons moved --at today --note 'to his mother, in another county'

heading 'What the store says'
now 2026-05-31T20:00:00-05:00
by W-lee
run case list
run case history C-0002
run check
run report compliance --as-of 2026-05-31 --group-by worker
