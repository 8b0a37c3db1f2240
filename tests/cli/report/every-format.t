# Each report in each form, of a store of two cases.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-20T10:00:00-06:00 RSC_BY=W-lee
$ main() { sed -n '/^<main>/,/^<\/main>/p' | grep -v '^$' | sed 's/S-[0-9a-f]\{16\}/S/g'; }
# worklist
$ rsc report worklist
What is owed: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Overdue: 3
Falling due until the last day listed: 6
Last due day listed: 2026-04-03

What is owed, by worker and client, the longest overdue first
worker  subject   verdict       due         at     late              rule                          title                                          lacking
------  --------  ------------  ----------  -----  ----------------  ----------------------------  ---------------------------------------------  -------------------------------
W-ana   C-0001    undetermined  -           -      -                 level.step-down               RSC only as long as it is needed               -
W-ana   C-0001    open          2026-03-22  -      -                 contact.weekly                RSC client contacted every week                -
W-ana   C-0001    open          2026-04-01  -      -                 acuity.periodic               Acuity Index every 30 days                     -
W-ana   C-0001    open          2026-04-01  -      -                 contact-information.verified  Address and phone number checked               -
W-ana   C-0001    open          2026-04-01  -      -                 sccp.full                     Full plan within 30 days of enrolment          -
W-ana   C-0001    open          2026-04-01  -      -                 sccp.review                   Plan reviewed every 30 days                    -
W-ana   C-0001    open          2026-04-01  -      -                 services.monitored            Services in the plan followed up               -
W-ana   C-0001    open          -           -      -                 provider.introduced           Treatment provider knows who is assigned       -
W-lee   C-0002    overdue       2026-03-03  -      13 business days  assignment.one-business-day   Assigned within one business day               -
agency  AG-north  overdue       2026-01-01  -      78 days           agency.discretionary-fund     The agency has a discretionary fund            a discretionary fund
agency  AG-north  undetermined  -           -      -                 agency.crisis-access          Somebody on call at every hour                 an on-call roster for that time
agency  C-0002    overdue       2026-03-03  11:00  407 hours         contact.cm-24h                CM client reached within 24 hours of referral  -
agency  W-ana     open          -           -      -                 worker.access-request         System access asked for                        -
agency  W-ana     open          -           -      -                 worker.hire-notice            County told of the new hire                    -
agency  W-cho     open          -           -      -                 worker.access-request         System access asked for                        -
agency  W-cho     open          -           -      -                 worker.hire-notice            County told of the new hire                    -

What would satisfy it
rule                          remedy
----------------------------  --------------------------------------------------------------------------------------------------------------------------------------
acuity.periodic               Complete an Acuity Index.
agency.crisis-access          Fill the hours of the roster that nobody covers.
agency.discretionary-fund     Set up the discretionary fund and enter it in the agency record.
assignment.one-business-day   Assign a coordinator or case manager now.
contact-information.verified  Check the contact details with the client and record that they were checked.
contact.cm-24h                Reach the client, in any mode that goes both ways, and record when it was.
contact.weekly                Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up.
level.step-down               Step the client down to Case Management, discharge the client from RSC, or record the reason for staying.
provider.introduced           Tell the treatment provider who is assigned and how to reach them, and record the contact.
sccp.full                     Sign a full plan that includes a crisis plan.
sccp.review                   Review the plan with the client and sign the review or a changed version.
services.monitored            Ask the providers how the planned services are going, and record the contact as monitoring.
worker.access-request         Ask the county for system access and record the request.
worker.hire-notice            Send the notice of hire with the verification enclosed, and record it.
$ rsc report worklist --json | jq -c '.store = "S"'
{"schema":"rsc.report.worklist/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"overdue":3,"due":6,"through":"2026-04-03","items":[{"worker":"W-ana","subject":"C-0001","verdict":"undetermined","rule":"level.step-down","title":"RSC only as long as it is needed","remedy":"Step the client down to Case Management, discharge the client from RSC, or record the reason for staying.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~level.step-down~a1~2026-03-02"},{"worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-03-22","rule":"contact.weekly","title":"RSC client contacted every week","remedy":"Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~contact.weekly~a1~2026-03-16"},{"worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"acuity.periodic","title":"Acuity Index every 30 days","remedy":"Complete an Acuity Index.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~acuity.periodic~a1~2026-03-02"},{"worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"contact-information.verified","title":"Address and phone number checked","remedy":"Check the contact details with the client and record that they were checked.","weight":"local-standard","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~contact-information.verified~a1~2026-03-02"},{"worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"sccp.full","title":"Full plan within 30 days of enrolment","remedy":"Sign a full plan that includes a crisis plan.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~sccp.full~enr1~2026-03-02"},{"worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"sccp.review","title":"Plan reviewed every 30 days","remedy":"Review the plan with the client and sign the review or a changed version.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~sccp.review~a1~2026-03-02"},{"worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"services.monitored","title":"Services in the plan followed up","remedy":"Ask the providers how the planned services are going, and record the contact as monitoring.","weight":"local-standard","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~services.monitored~a1~2026-03-02"},{"worker":"W-ana","subject":"C-0001","verdict":"open","rule":"provider.introduced","title":"Treatment provider knows who is assigned","remedy":"Tell the treatment provider who is assigned and how to reach them, and record the contact.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~provider.introduced~a1~2026-03-02"},{"worker":"W-lee","subject":"C-0002","verdict":"overdue","due":"2026-03-03","late":"13 business days","rule":"assignment.one-business-day","title":"Assigned within one business day","remedy":"Assign a coordinator or case manager now.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0002~assignment.one-business-day~ref1~2026-03-02"},{"worker":"agency","subject":"AG-north","verdict":"overdue","due":"2026-01-01","late":"78 days","rule":"agency.discretionary-fund","title":"The agency has a discretionary fund","remedy":"Set up the discretionary fund and enter it in the agency record.","lacking":"a discretionary fund","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"AG-north~agency.discretionary-fund~~2026-01-01"},{"worker":"agency","subject":"AG-north","verdict":"undetermined","rule":"agency.crisis-access","title":"Somebody on call at every hour","remedy":"Fill the hours of the roster that nobody covers.","lacking":"an on-call roster for that time","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"AG-north~agency.crisis-access~~2026-01-01"},{"worker":"agency","subject":"C-0002","verdict":"overdue","due":"2026-03-03","at":"11:00","late":"407 hours","rule":"contact.cm-24h","title":"CM client reached within 24 hours of referral","remedy":"Reach the client, in any mode that goes both ways, and record when it was.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0002~contact.cm-24h~ref1~2026-03-02"},{"worker":"agency","subject":"W-ana","verdict":"open","rule":"worker.access-request","title":"System access asked for","remedy":"Ask the county for system access and record the request.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-ana~worker.access-request~~2026-01-05"},{"worker":"agency","subject":"W-ana","verdict":"open","rule":"worker.hire-notice","title":"County told of the new hire","remedy":"Send the notice of hire with the verification enclosed, and record it.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-ana~worker.hire-notice~~2026-01-05"},{"worker":"agency","subject":"W-cho","verdict":"open","rule":"worker.access-request","title":"System access asked for","remedy":"Ask the county for system access and record the request.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-cho~worker.access-request~~2026-01-05"},{"worker":"agency","subject":"W-cho","verdict":"open","rule":"worker.hire-notice","title":"County told of the new hire","remedy":"Send the notice of hire with the verification enclosed, and record it.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-cho~worker.hire-notice~~2026-01-05"}],"remedies":[{"rule":"acuity.periodic","remedy":"Complete an Acuity Index."},{"rule":"agency.crisis-access","remedy":"Fill the hours of the roster that nobody covers."},{"rule":"agency.discretionary-fund","remedy":"Set up the discretionary fund and enter it in the agency record."},{"rule":"assignment.one-business-day","remedy":"Assign a coordinator or case manager now."},{"rule":"contact-information.verified","remedy":"Check the contact details with the client and record that they were checked."},{"rule":"contact.cm-24h","remedy":"Reach the client, in any mode that goes both ways, and record when it was."},{"rule":"contact.weekly","remedy":"Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up."},{"rule":"level.step-down","remedy":"Step the client down to Case Management, discharge the client from RSC, or record the reason for staying."},{"rule":"provider.introduced","remedy":"Tell the treatment provider who is assigned and how to reach them, and record the contact."},{"rule":"sccp.full","remedy":"Sign a full plan that includes a crisis plan."},{"rule":"sccp.review","remedy":"Review the plan with the client and sign the review or a changed version."},{"rule":"services.monitored","remedy":"Ask the providers how the planned services are going, and record the contact as monitoring."},{"rule":"worker.access-request","remedy":"Ask the county for system access and record the request."},{"rule":"worker.hire-notice","remedy":"Send the notice of hire with the verification enclosed, and record it."}]}
$ rsc report worklist --format ndjson
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"undetermined","rule":"level.step-down","title":"RSC only as long as it is needed","remedy":"Step the client down to Case Management, discharge the client from RSC, or record the reason for staying.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~level.step-down~a1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-03-22","rule":"contact.weekly","title":"RSC client contacted every week","remedy":"Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~contact.weekly~a1~2026-03-16"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"acuity.periodic","title":"Acuity Index every 30 days","remedy":"Complete an Acuity Index.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~acuity.periodic~a1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"contact-information.verified","title":"Address and phone number checked","remedy":"Check the contact details with the client and record that they were checked.","weight":"local-standard","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~contact-information.verified~a1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"sccp.full","title":"Full plan within 30 days of enrolment","remedy":"Sign a full plan that includes a crisis plan.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~sccp.full~enr1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"sccp.review","title":"Plan reviewed every 30 days","remedy":"Review the plan with the client and sign the review or a changed version.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~sccp.review~a1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","due":"2026-04-01","rule":"services.monitored","title":"Services in the plan followed up","remedy":"Ask the providers how the planned services are going, and record the contact as monitoring.","weight":"local-standard","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~services.monitored~a1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-ana","subject":"C-0001","verdict":"open","rule":"provider.introduced","title":"Treatment provider knows who is assigned","remedy":"Tell the treatment provider who is assigned and how to reach them, and record the contact.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0001~provider.introduced~a1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"W-lee","subject":"C-0002","verdict":"overdue","due":"2026-03-03","late":"13 business days","rule":"assignment.one-business-day","title":"Assigned within one business day","remedy":"Assign a coordinator or case manager now.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0002~assignment.one-business-day~ref1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"AG-north","verdict":"overdue","due":"2026-01-01","late":"78 days","rule":"agency.discretionary-fund","title":"The agency has a discretionary fund","remedy":"Set up the discretionary fund and enter it in the agency record.","lacking":"a discretionary fund","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"AG-north~agency.discretionary-fund~~2026-01-01"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"AG-north","verdict":"undetermined","rule":"agency.crisis-access","title":"Somebody on call at every hour","remedy":"Fill the hours of the roster that nobody covers.","lacking":"an on-call roster for that time","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"AG-north~agency.crisis-access~~2026-01-01"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"C-0002","verdict":"overdue","due":"2026-03-03","at":"11:00","late":"407 hours","rule":"contact.cm-24h","title":"CM client reached within 24 hours of referral","remedy":"Reach the client, in any mode that goes both ways, and record when it was.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"C-0002~contact.cm-24h~ref1~2026-03-02"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"W-ana","verdict":"open","rule":"worker.access-request","title":"System access asked for","remedy":"Ask the county for system access and record the request.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-ana~worker.access-request~~2026-01-05"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"W-ana","verdict":"open","rule":"worker.hire-notice","title":"County told of the new hire","remedy":"Send the notice of hire with the verification enclosed, and record it.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-ana~worker.hire-notice~~2026-01-05"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"W-cho","verdict":"open","rule":"worker.access-request","title":"System access asked for","remedy":"Ask the county for system access and record the request.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-cho~worker.access-request~~2026-01-05"}
{"agency":"AG-north","list":"items","worker":"agency","subject":"W-cho","verdict":"open","rule":"worker.hire-notice","title":"County told of the new hire","remedy":"Send the notice of hire with the verification enclosed, and record it.","weight":"violation","policy":"milwaukee-coordination@cars","attempts":0,"obligation":"W-cho~worker.hire-notice~~2026-01-05"}
{"agency":"AG-north","list":"remedies","rule":"acuity.periodic","remedy":"Complete an Acuity Index."}
{"agency":"AG-north","list":"remedies","rule":"agency.crisis-access","remedy":"Fill the hours of the roster that nobody covers."}
{"agency":"AG-north","list":"remedies","rule":"agency.discretionary-fund","remedy":"Set up the discretionary fund and enter it in the agency record."}
{"agency":"AG-north","list":"remedies","rule":"assignment.one-business-day","remedy":"Assign a coordinator or case manager now."}
{"agency":"AG-north","list":"remedies","rule":"contact-information.verified","remedy":"Check the contact details with the client and record that they were checked."}
{"agency":"AG-north","list":"remedies","rule":"contact.cm-24h","remedy":"Reach the client, in any mode that goes both ways, and record when it was."}
{"agency":"AG-north","list":"remedies","rule":"contact.weekly","remedy":"Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up."}
{"agency":"AG-north","list":"remedies","rule":"level.step-down","remedy":"Step the client down to Case Management, discharge the client from RSC, or record the reason for staying."}
{"agency":"AG-north","list":"remedies","rule":"provider.introduced","remedy":"Tell the treatment provider who is assigned and how to reach them, and record the contact."}
{"agency":"AG-north","list":"remedies","rule":"sccp.full","remedy":"Sign a full plan that includes a crisis plan."}
{"agency":"AG-north","list":"remedies","rule":"sccp.review","remedy":"Review the plan with the client and sign the review or a changed version."}
{"agency":"AG-north","list":"remedies","rule":"services.monitored","remedy":"Ask the providers how the planned services are going, and record the contact as monitoring."}
{"agency":"AG-north","list":"remedies","rule":"worker.access-request","remedy":"Ask the county for system access and record the request."}
{"agency":"AG-north","list":"remedies","rule":"worker.hire-notice","remedy":"Send the notice of hire with the verification enclosed, and record it."}
$ rsc report worklist --format csv | tr -d '\r'
agency,worker,subject,verdict,due,at,late,rule,title,detail,remedy,lacking,weight,policy,attempts,obligation
AG-north,W-ana,C-0001,undetermined,,,,level.step-down,RSC only as long as it is needed,,"Step the client down to Case Management, discharge the client from RSC, or record the reason for staying.",,violation,milwaukee-coordination@cars,0,C-0001~level.step-down~a1~2026-03-02
AG-north,W-ana,C-0001,open,2026-03-22,,,contact.weekly,RSC client contacted every week,,"Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up.",,violation,milwaukee-coordination@cars,0,C-0001~contact.weekly~a1~2026-03-16
AG-north,W-ana,C-0001,open,2026-04-01,,,acuity.periodic,Acuity Index every 30 days,,Complete an Acuity Index.,,violation,milwaukee-coordination@cars,0,C-0001~acuity.periodic~a1~2026-03-02
AG-north,W-ana,C-0001,open,2026-04-01,,,contact-information.verified,Address and phone number checked,,Check the contact details with the client and record that they were checked.,,local-standard,milwaukee-coordination@cars,0,C-0001~contact-information.verified~a1~2026-03-02
AG-north,W-ana,C-0001,open,2026-04-01,,,sccp.full,Full plan within 30 days of enrolment,,Sign a full plan that includes a crisis plan.,,violation,milwaukee-coordination@cars,0,C-0001~sccp.full~enr1~2026-03-02
AG-north,W-ana,C-0001,open,2026-04-01,,,sccp.review,Plan reviewed every 30 days,,Review the plan with the client and sign the review or a changed version.,,violation,milwaukee-coordination@cars,0,C-0001~sccp.review~a1~2026-03-02
AG-north,W-ana,C-0001,open,2026-04-01,,,services.monitored,Services in the plan followed up,,"Ask the providers how the planned services are going, and record the contact as monitoring.",,local-standard,milwaukee-coordination@cars,0,C-0001~services.monitored~a1~2026-03-02
AG-north,W-ana,C-0001,open,,,,provider.introduced,Treatment provider knows who is assigned,,"Tell the treatment provider who is assigned and how to reach them, and record the contact.",,violation,milwaukee-coordination@cars,0,C-0001~provider.introduced~a1~2026-03-02
AG-north,W-lee,C-0002,overdue,2026-03-03,,13 business days,assignment.one-business-day,Assigned within one business day,,Assign a coordinator or case manager now.,,violation,milwaukee-coordination@cars,0,C-0002~assignment.one-business-day~ref1~2026-03-02
AG-north,agency,AG-north,overdue,2026-01-01,,78 days,agency.discretionary-fund,The agency has a discretionary fund,,Set up the discretionary fund and enter it in the agency record.,a discretionary fund,violation,milwaukee-coordination@cars,0,AG-north~agency.discretionary-fund~~2026-01-01
AG-north,agency,AG-north,undetermined,,,,agency.crisis-access,Somebody on call at every hour,,Fill the hours of the roster that nobody covers.,an on-call roster for that time,violation,milwaukee-coordination@cars,0,AG-north~agency.crisis-access~~2026-01-01
AG-north,agency,C-0002,overdue,2026-03-03,11:00,407 hours,contact.cm-24h,CM client reached within 24 hours of referral,,"Reach the client, in any mode that goes both ways, and record when it was.",,violation,milwaukee-coordination@cars,0,C-0002~contact.cm-24h~ref1~2026-03-02
AG-north,agency,W-ana,open,,,,worker.access-request,System access asked for,,Ask the county for system access and record the request.,,violation,milwaukee-coordination@cars,0,W-ana~worker.access-request~~2026-01-05
AG-north,agency,W-ana,open,,,,worker.hire-notice,County told of the new hire,,"Send the notice of hire with the verification enclosed, and record it.",,violation,milwaukee-coordination@cars,0,W-ana~worker.hire-notice~~2026-01-05
AG-north,agency,W-cho,open,,,,worker.access-request,System access asked for,,Ask the county for system access and record the request.,,violation,milwaukee-coordination@cars,0,W-cho~worker.access-request~~2026-01-05
AG-north,agency,W-cho,open,,,,worker.hire-notice,County told of the new hire,,"Send the notice of hire with the verification enclosed, and record it.",,violation,milwaukee-coordination@cars,0,W-cho~worker.hire-notice~~2026-01-05
$ rsc report worklist --format html | main
<main>
<h1>What is owed</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>3</b> Overdue</li>
<li><b>6</b> Falling due until the last day listed</li>
<li><b>2026-04-03</b> Last due day listed</li>
</ul>
<h2>What is owed, by worker and client, the longest overdue first</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What is owed, by worker and client, the longest overdue first, S">
<table>
<thead><tr><th scope="col" class="" title="Who answers for it now">worker</th><th scope="col" class="" title="Case, worker or agency">subject</th><th scope="col" class="" title="Overdue, undetermined, or open">verdict</th><th scope="col" class="" title="Local day it falls due">due</th><th scope="col" class="" title="Local time by which, where it falls due at an hour">at</th><th scope="col" class="" title="By how much it is overdue">late</th><th scope="col" class="" title="Rule of the pack">rule</th><th scope="col" class="" title="What is owed">title</th><th scope="col" class="" title="What is missing or uncertain">lacking</th></tr></thead>
<tbody>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">undetermined</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">level.step-down</td><td class="">RSC only as long as it is needed</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">2026-03-22</td><td class="">-</td><td class="">-</td><td class="">contact.weekly</td><td class="">RSC client contacted every week</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">2026-04-01</td><td class="">-</td><td class="">-</td><td class="">acuity.periodic</td><td class="">Acuity Index every 30 days</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">2026-04-01</td><td class="">-</td><td class="">-</td><td class="">contact-information.verified</td><td class="">Address and phone number checked</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">2026-04-01</td><td class="">-</td><td class="">-</td><td class="">sccp.full</td><td class="">Full plan within 30 days of enrolment</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">2026-04-01</td><td class="">-</td><td class="">-</td><td class="">sccp.review</td><td class="">Plan reviewed every 30 days</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">2026-04-01</td><td class="">-</td><td class="">-</td><td class="">services.monitored</td><td class="">Services in the plan followed up</td><td class="">-</td></tr>
<tr class=""><td class="">W-ana</td><td class="">C-0001</td><td class="">open</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">provider.introduced</td><td class="">Treatment provider knows who is assigned</td><td class="">-</td></tr>
<tr class="bad"><td class="">W-lee</td><td class="">C-0002</td><td class="verdict">overdue</td><td class="">2026-03-03</td><td class="">-</td><td class="">13 business days</td><td class="">assignment.one-business-day</td><td class="">Assigned within one business day</td><td class="">-</td></tr>
<tr class="bad"><td class="">agency</td><td class="">AG-north</td><td class="verdict">overdue</td><td class="">2026-01-01</td><td class="">-</td><td class="">78 days</td><td class="">agency.discretionary-fund</td><td class="">The agency has a discretionary fund</td><td class="">a discretionary fund</td></tr>
<tr class=""><td class="">agency</td><td class="">AG-north</td><td class="">undetermined</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">agency.crisis-access</td><td class="">Somebody on call at every hour</td><td class="">an on-call roster for that time</td></tr>
<tr class="bad"><td class="">agency</td><td class="">C-0002</td><td class="verdict">overdue</td><td class="">2026-03-03</td><td class="">11:00</td><td class="">407 hours</td><td class="">contact.cm-24h</td><td class="">CM client reached within 24 hours of referral</td><td class="">-</td></tr>
<tr class=""><td class="">agency</td><td class="">W-ana</td><td class="">open</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">worker.access-request</td><td class="">System access asked for</td><td class="">-</td></tr>
<tr class=""><td class="">agency</td><td class="">W-ana</td><td class="">open</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">worker.hire-notice</td><td class="">County told of the new hire</td><td class="">-</td></tr>
<tr class=""><td class="">agency</td><td class="">W-cho</td><td class="">open</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">worker.access-request</td><td class="">System access asked for</td><td class="">-</td></tr>
<tr class=""><td class="">agency</td><td class="">W-cho</td><td class="">open</td><td class="">-</td><td class="">-</td><td class="">-</td><td class="">worker.hire-notice</td><td class="">County told of the new hire</td><td class="">-</td></tr>
</tbody>
</table>
</div>
<h2>What would satisfy it</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What would satisfy it, S">
<table>
<thead><tr><th scope="col" class="" title="Rule of the pack">rule</th><th scope="col" class="" title="What would satisfy them">remedy</th></tr></thead>
<tbody>
<tr class=""><td class="">acuity.periodic</td><td class="">Complete an Acuity Index.</td></tr>
<tr class=""><td class="">agency.crisis-access</td><td class="">Fill the hours of the roster that nobody covers.</td></tr>
<tr class=""><td class="">agency.discretionary-fund</td><td class="">Set up the discretionary fund and enter it in the agency record.</td></tr>
<tr class=""><td class="">assignment.one-business-day</td><td class="">Assign a coordinator or case manager now.</td></tr>
<tr class=""><td class="">contact-information.verified</td><td class="">Check the contact details with the client and record that they were checked.</td></tr>
<tr class=""><td class="">contact.cm-24h</td><td class="">Reach the client, in any mode that goes both ways, and record when it was.</td></tr>
<tr class=""><td class="">contact.weekly</td><td class="">Reach the client before Sunday ends, face to face where the revision in force asks for that; a week that has passed cannot be made up.</td></tr>
<tr class=""><td class="">level.step-down</td><td class="">Step the client down to Case Management, discharge the client from RSC, or record the reason for staying.</td></tr>
<tr class=""><td class="">provider.introduced</td><td class="">Tell the treatment provider who is assigned and how to reach them, and record the contact.</td></tr>
<tr class=""><td class="">sccp.full</td><td class="">Sign a full plan that includes a crisis plan.</td></tr>
<tr class=""><td class="">sccp.review</td><td class="">Review the plan with the client and sign the review or a changed version.</td></tr>
<tr class=""><td class="">services.monitored</td><td class="">Ask the providers how the planned services are going, and record the contact as monitoring.</td></tr>
<tr class=""><td class="">worker.access-request</td><td class="">Ask the county for system access and record the request.</td></tr>
<tr class=""><td class="">worker.hire-notice</td><td class="">Send the notice of hire with the verification enclosed, and record it.</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# caseload
$ rsc report caseload
Caseloads: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Open cases: 2
Of them, without a worker: 1
Workers over a cap: 0
Cases that came in the last 13 weeks: 2
Cases that ended in the last 13 weeks: 0

By worker and level
worker  supervisor  level  cases  limit  room  fte percent  full  overridden  arrived  left
------  ----------  -----  -----  -----  ----  -----------  ----  ----------  -------  ----
W-ana   W-lee       RSC-I      1     20    19          100     5           0        1     0
W-ana   W-lee       RSC-F      0     15    14          100     5           0        0     0
W-ana   W-lee       CM         0     30    28          100     5           0        0     0
W-cho   W-lee       RSC-I      0     20    20          100     0           0        0     0
W-cho   W-lee       RSC-F      0     15    15          100     0           0        0     0
W-cho   W-lee       CM         0     30    30          100     0           0        0     0

Without a worker, the longest waiting first
subject  why       since       days  level  due         verdict
-------  --------  ----------  ----  -----  ----------  -------
C-0002   referred  2026-03-02    18  CM     2026-03-03  overdue

Planned ends
  none
$ rsc report caseload --json | jq -c '.store = "S"'
{"schema":"rsc.report.caseload/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"open":2,"unassigned":1,"over_cap":0,"arrivals":2,"discharges":0,"workers":[{"worker":"W-ana","roles":"coordinator","supervisor":"W-lee","level":"RSC-I","cases":1,"limit":20,"room":19,"fte_percent":100,"full":5,"overridden":0,"arrived":1,"left":0},{"worker":"W-ana","roles":"coordinator","supervisor":"W-lee","level":"RSC-F","cases":0,"limit":15,"room":14,"fte_percent":100,"full":5,"overridden":0,"arrived":0,"left":0},{"worker":"W-ana","roles":"coordinator","supervisor":"W-lee","level":"CM","cases":0,"limit":30,"room":28,"fte_percent":100,"full":5,"overridden":0,"arrived":0,"left":0},{"worker":"W-cho","roles":"coordinator","supervisor":"W-lee","level":"RSC-I","cases":0,"limit":20,"room":20,"fte_percent":100,"full":0,"overridden":0,"arrived":0,"left":0},{"worker":"W-cho","roles":"coordinator","supervisor":"W-lee","level":"RSC-F","cases":0,"limit":15,"room":15,"fte_percent":100,"full":0,"overridden":0,"arrived":0,"left":0},{"worker":"W-cho","roles":"coordinator","supervisor":"W-lee","level":"CM","cases":0,"limit":30,"room":30,"fte_percent":100,"full":0,"overridden":0,"arrived":0,"left":0}],"queue":[{"subject":"C-0002","why":"referred","since":"2026-03-02","days":18,"level":"CM","due":"2026-03-03","verdict":"overdue"}],"leaving":[]}
$ rsc report caseload --format ndjson
{"agency":"AG-north","list":"workers","worker":"W-ana","roles":"coordinator","supervisor":"W-lee","level":"RSC-I","cases":1,"limit":20,"room":19,"fte_percent":100,"full":5,"overridden":0,"arrived":1,"left":0}
{"agency":"AG-north","list":"workers","worker":"W-ana","roles":"coordinator","supervisor":"W-lee","level":"RSC-F","cases":0,"limit":15,"room":14,"fte_percent":100,"full":5,"overridden":0,"arrived":0,"left":0}
{"agency":"AG-north","list":"workers","worker":"W-ana","roles":"coordinator","supervisor":"W-lee","level":"CM","cases":0,"limit":30,"room":28,"fte_percent":100,"full":5,"overridden":0,"arrived":0,"left":0}
{"agency":"AG-north","list":"workers","worker":"W-cho","roles":"coordinator","supervisor":"W-lee","level":"RSC-I","cases":0,"limit":20,"room":20,"fte_percent":100,"full":0,"overridden":0,"arrived":0,"left":0}
{"agency":"AG-north","list":"workers","worker":"W-cho","roles":"coordinator","supervisor":"W-lee","level":"RSC-F","cases":0,"limit":15,"room":15,"fte_percent":100,"full":0,"overridden":0,"arrived":0,"left":0}
{"agency":"AG-north","list":"workers","worker":"W-cho","roles":"coordinator","supervisor":"W-lee","level":"CM","cases":0,"limit":30,"room":30,"fte_percent":100,"full":0,"overridden":0,"arrived":0,"left":0}
{"agency":"AG-north","list":"queue","subject":"C-0002","why":"referred","since":"2026-03-02","days":18,"level":"CM","due":"2026-03-03","verdict":"overdue"}
$ rsc report caseload --format csv | tr -d '\r'
agency,worker,roles,supervisor,level,cases,limit,room,fte_percent,full,over_since,overridden,arrived,left
AG-north,W-ana,coordinator,W-lee,RSC-I,1,20,19,100,5,,0,1,0
AG-north,W-ana,coordinator,W-lee,RSC-F,0,15,14,100,5,,0,0,0
AG-north,W-ana,coordinator,W-lee,CM,0,30,28,100,5,,0,0,0
AG-north,W-cho,coordinator,W-lee,RSC-I,0,20,20,100,0,,0,0,0
AG-north,W-cho,coordinator,W-lee,RSC-F,0,15,15,100,0,,0,0,0
AG-north,W-cho,coordinator,W-lee,CM,0,30,30,100,0,,0,0,0
$ rsc report caseload --format html | main
<main>
<h1>Caseloads</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>2</b> Open cases</li>
<li><b>1</b> Of them, without a worker</li>
<li><b>0</b> Workers over a cap</li>
<li><b>2</b> Cases that came in the last 13 weeks</li>
<li><b>0</b> Cases that ended in the last 13 weeks</li>
</ul>
<h2>By worker and level</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By worker and level, S">
<table>
<thead><tr><th scope="col" class="" title="The worker">worker</th><th scope="col" class="" title="Who supervises the worker">supervisor</th><th scope="col" class="" title="The level">level</th><th scope="col" class="n" title="Cases served at it; an RSC-F family is one">cases</th><th scope="col" class="n" title="The cap at the worker&#39;s share of full time">limit</th><th scope="col" class="n" title="How many more it allows, beside what other levels take">room</th><th scope="col" class="n" title="Share of full time, in percent">fte percent</th><th scope="col" class="n" title="Share of it that all levels take, in percent, rounded up">full</th><th scope="col" class="n" title="Assignments that a supervisor let pass over a rule">overridden</th><th scope="col" class="n" title="Assigned in the last 13 weeks">arrived</th><th scope="col" class="n" title="Ended in the last 13 weeks">left</th></tr></thead>
<tbody>
<tr class=""><td class="">W-ana</td><td class="">W-lee</td><td class="">RSC-I</td><td class="n">1</td><td class="n">20</td><td class="n">19</td><td class="n">100</td><td class="n">5</td><td class="n">0</td><td class="n">1</td><td class="n">0</td></tr>
<tr class=""><td class="">W-ana</td><td class="">W-lee</td><td class="">RSC-F</td><td class="n">0</td><td class="n">15</td><td class="n">14</td><td class="n">100</td><td class="n">5</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">W-ana</td><td class="">W-lee</td><td class="">CM</td><td class="n">0</td><td class="n">30</td><td class="n">28</td><td class="n">100</td><td class="n">5</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">W-cho</td><td class="">W-lee</td><td class="">RSC-I</td><td class="n">0</td><td class="n">20</td><td class="n">20</td><td class="n">100</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">W-cho</td><td class="">W-lee</td><td class="">RSC-F</td><td class="n">0</td><td class="n">15</td><td class="n">15</td><td class="n">100</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">W-cho</td><td class="">W-lee</td><td class="">CM</td><td class="n">0</td><td class="n">30</td><td class="n">30</td><td class="n">100</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>Without a worker, the longest waiting first</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Without a worker, the longest waiting first, S">
<table>
<thead><tr><th scope="col" class="" title="The case">subject</th><th scope="col" class="" title="&#39;referred&#39;, or &#39;left&#39; when an assignment ended">why</th><th scope="col" class="" title="The day of the referral, or of that end">since</th><th scope="col" class="n" title="Days since then">days</th><th scope="col" class="" title="The level, or what the client was referred for">level</th><th scope="col" class="" title="The day an assignment fell due">due</th><th scope="col" class="" title="How that stands">verdict</th></tr></thead>
<tbody>
<tr class="bad"><td class="">C-0002</td><td class="">referred</td><td class="">2026-03-02</td><td class="n">18</td><td class="">CM</td><td class="">2026-03-03</td><td class="verdict">overdue</td></tr>
</tbody>
</table>
</div>
<h2>Planned ends</h2>
<p class="quiet">None.</p>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# acuity
$ rsc report acuity
Acuity: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Candidates for a step-down: 0
Candidates for a step-up: 0
Open cases with no index, or one too old to indicate a level: 1

Open cases, candidates first
subject  worker  level  indicated
-------  ------  -----  -------------
C-0001   W-ana   RSC-I  index-missing
$ rsc report acuity --json | jq -c '.store = "S"'
{"schema":"rsc.report.acuity/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"step_down":0,"step_up":0,"unknown":1,"cases":[{"subject":"C-0001","worker":"W-ana","level":"RSC-I","indicated":"index-missing"}]}
$ rsc report acuity --format ndjson
{"agency":"AG-north","list":"cases","subject":"C-0001","worker":"W-ana","level":"RSC-I","indicated":"index-missing"}
$ rsc report acuity --format csv | tr -d '\r'
agency,subject,worker,level,score,completed,age,change,edition,indicated,candidate,indexes
AG-north,C-0001,W-ana,RSC-I,,,,,,index-missing,,
$ rsc report acuity --format html | main
<main>
<h1>Acuity</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>0</b> Candidates for a step-down</li>
<li><b>0</b> Candidates for a step-up</li>
<li><b>1</b> Open cases with no index, or one too old to indicate a level</li>
</ul>
<h2>Open cases, candidates first</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Open cases, candidates first, S">
<table>
<thead><tr><th scope="col" class="" title="The case">subject</th><th scope="col" class="" title="Its coordinator">worker</th><th scope="col" class="" title="The level given">level</th><th scope="col" class="" title="The level it indicates, or why it indicates none">indicated</th></tr></thead>
<tbody>
<tr class=""><td class="">C-0001</td><td class="">W-ana</td><td class="">RSC-I</td><td class="">index-missing</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# authorizations
$ rsc report authorizations
Authorizations: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Lines in force, those that expire soon among them: 0
Lines that end in the days asked for: 0
Requests that were denied: 0
Requests that nobody has answered: 0

What was authorised, by its last day
  none

Days without, of services that had been authorised
  none

The requests, by the day they were submitted
  none
$ rsc report authorizations --json | jq -c '.store = "S"'
{"schema":"rsc.report.authorizations/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"current":0,"expiring":0,"denied":0,"waiting":0,"lines":[],"gaps":[],"requests":[]}
$ rsc report authorizations --format ndjson
$ rsc report authorizations --format csv | tr -d '\r'
agency,subject,worker,sar,service,provider,from,through,state,days_left,units,used,remaining
$ rsc report authorizations --format html | main
<main>
<h1>Authorizations</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>0</b> Lines in force, those that expire soon among them</li>
<li><b>0</b> Lines that end in the days asked for</li>
<li><b>0</b> Requests that were denied</li>
<li><b>0</b> Requests that nobody has answered</li>
</ul>
<h2>What was authorised, by its last day</h2>
<p class="quiet">None.</p>
<h2>Days without, of services that had been authorised</h2>
<p class="quiet">None.</p>
<h2>The requests, by the day they were submitted</h2>
<p class="quiet">None.</p>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# forecast
$ rsc report forecast
What will fall due: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Overdue now, and in no week to come: 3
Last day looked at: 2026-04-12

By worker and week
worker  week        known  expected  all
------  ----------  -----  --------  ---
W-ana   2026-03-16      1         0    1
W-ana   2026-03-23      0         1    1
W-ana   2026-03-30      5         1    6
W-ana   2026-04-06      0         1    1
$ rsc report forecast --json | jq -c '.store = "S"'
{"schema":"rsc.report.forecast/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"overdue":3,"through":"2026-04-12","weeks":[{"worker":"W-ana","week":"2026-03-16","known":1,"expected":0,"all":1},{"worker":"W-ana","week":"2026-03-23","known":0,"expected":1,"all":1},{"worker":"W-ana","week":"2026-03-30","known":5,"expected":1,"all":6},{"worker":"W-ana","week":"2026-04-06","known":0,"expected":1,"all":1}]}
$ rsc report forecast --format ndjson
{"agency":"AG-north","list":"weeks","worker":"W-ana","week":"2026-03-16","known":1,"expected":0,"all":1}
{"agency":"AG-north","list":"weeks","worker":"W-ana","week":"2026-03-23","known":0,"expected":1,"all":1}
{"agency":"AG-north","list":"weeks","worker":"W-ana","week":"2026-03-30","known":5,"expected":1,"all":6}
{"agency":"AG-north","list":"weeks","worker":"W-ana","week":"2026-04-06","known":0,"expected":1,"all":1}
$ rsc report forecast --format csv | tr -d '\r'
agency,worker,week,known,expected,all
AG-north,W-ana,2026-03-16,1,0,1
AG-north,W-ana,2026-03-23,0,1,1
AG-north,W-ana,2026-03-30,5,1,6
AG-north,W-ana,2026-04-06,0,1,1
$ rsc report forecast --format html | main
<main>
<h1>What will fall due</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>3</b> Overdue now, and in no week to come</li>
<li><b>2026-04-12</b> Last day looked at</li>
</ul>
<h2>By worker and week</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By worker and week, S">
<table>
<thead><tr><th scope="col" class="" title="Who answers">worker</th><th scope="col" class="" title="Monday of the week">week</th><th scope="col" class="n" title="Owed already">known</th><th scope="col" class="n" title="Will be owed when what comes before is done in time">expected</th><th scope="col" class="n" title="Both">all</th></tr></thead>
<tbody>
<tr class=""><td class="">W-ana</td><td class="">2026-03-16</td><td class="n">1</td><td class="n">0</td><td class="n">1</td></tr>
<tr class=""><td class="">W-ana</td><td class="">2026-03-23</td><td class="n">0</td><td class="n">1</td><td class="n">1</td></tr>
<tr class=""><td class="">W-ana</td><td class="">2026-03-30</td><td class="n">5</td><td class="n">1</td><td class="n">6</td></tr>
<tr class=""><td class="">W-ana</td><td class="">2026-04-06</td><td class="n">0</td><td class="n">1</td><td class="n">1</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# trend
$ rsc report trend --rule contact.weekly
Timeliness by month: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Only: rule contact.weekly
Case records: 2

All rules, by month
month    rule  cases  due  met  late  overdue  missed  undetermined  excused  in time  written late
-------  ----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  ------------
2026-03  all       1    2    1     0        0       1             0        0   50.0 %             0

By rule and month
month    rule            cases  due  met  late  overdue  missed  undetermined  excused  in time  written late
-------  --------------  -----  ---  ---  ----  -------  ------  ------------  -------  -------  ------------
2026-03  contact.weekly      1    2    1     0        0       1             0        0   50.0 %             0
$ rsc report trend --rule contact.weekly --json | jq -c '.store = "S"'
{"schema":"rsc.report.trend/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"only":["rule contact.weekly"],"records":2,"months":[{"month":"2026-03","rule":"all","cases":1,"due":2,"met":1,"late":0,"overdue":0,"missed":1,"undetermined":0,"excused":0,"permille":500,"written_late":0}],"rules":[{"month":"2026-03","rule":"contact.weekly","cases":1,"due":2,"met":1,"late":0,"overdue":0,"missed":1,"undetermined":0,"excused":0,"permille":500,"written_late":0}]}
$ rsc report trend --rule contact.weekly --format ndjson
{"agency":"AG-north","list":"months","month":"2026-03","rule":"all","cases":1,"due":2,"met":1,"late":0,"overdue":0,"missed":1,"undetermined":0,"excused":0,"permille":500,"written_late":0}
{"agency":"AG-north","list":"rules","month":"2026-03","rule":"contact.weekly","cases":1,"due":2,"met":1,"late":0,"overdue":0,"missed":1,"undetermined":0,"excused":0,"permille":500,"written_late":0}
$ rsc report trend --rule contact.weekly --format csv | tr -d '\r'
agency,month,rule,cases,due,met,late,overdue,missed,undetermined,excused,permille,written_late
AG-north,2026-03,all,1,2,1,0,0,1,0,0,500,0
$ rsc report trend --rule contact.weekly --format html | main
<main>
<h1>Timeliness by month</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p>Only: rule contact.weekly</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<h2>All rules, by month</h2>
<div class="scroll" tabindex="0" role="region" aria-label="All rules, by month, S">
<table>
<thead><tr><th scope="col" class="" title="Month in which it fell due">month</th><th scope="col" class="" title="Rule of the pack, or &#39;all&#39;">rule</th><th scope="col" class="n" title="Cases that these are of">cases</th><th scope="col" class="n" title="Due: met, late, overdue, missed and undetermined">due</th><th scope="col" class="n" title="Met: done in time">met</th><th scope="col" class="n" title="Late: met, but late">late</th><th scope="col" class="n" title="Overdue: undone, and can still be done">overdue</th><th scope="col" class="n" title="Missed: closed without it">missed</th><th scope="col" class="n" title="Undetermined: the record lacks what is needed to judge">undetermined</th><th scope="col" class="n" title="Excused, and not among the due">excused</th><th scope="col" class="n" title="Met of due, in thousandths, rounded down">in time</th><th scope="col" class="n" title="Done in time, and written down after it">written late</th></tr></thead>
<tbody>
<tr class=""><td class="">2026-03</td><td class="">all</td><td class="n">1</td><td class="n">2</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">50.0 %</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>By rule and month</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By rule and month, S">
<table>
<thead><tr><th scope="col" class="" title="Month in which it fell due">month</th><th scope="col" class="" title="Rule of the pack, or &#39;all&#39;">rule</th><th scope="col" class="n" title="Cases that these are of">cases</th><th scope="col" class="n" title="Due: met, late, overdue, missed and undetermined">due</th><th scope="col" class="n" title="Met: done in time">met</th><th scope="col" class="n" title="Late: met, but late">late</th><th scope="col" class="n" title="Overdue: undone, and can still be done">overdue</th><th scope="col" class="n" title="Missed: closed without it">missed</th><th scope="col" class="n" title="Undetermined: the record lacks what is needed to judge">undetermined</th><th scope="col" class="n" title="Excused, and not among the due">excused</th><th scope="col" class="n" title="Met of due, in thousandths, rounded down">in time</th><th scope="col" class="n" title="Done in time, and written down after it">written late</th></tr></thead>
<tbody>
<tr class=""><td class="">2026-03</td><td class="">contact.weekly</td><td class="n">1</td><td class="n">2</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">50.0 %</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# documentation
$ rsc report documentation
From event to record: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

By worker
worker  entries  before  same day  days 1-3  days 4-6  days 7-10  days 11 up  longest
------  -------  ------  --------  --------  --------  ---------  ----------  -------
W-ana         7       0         7         0         0          0           0        0
W-lee         5       0         5         0         0          0           0        0

All of them
worker  entries  before  same day  days 1-3  days 4-6  days 7-10  days 11 up  longest
------  -------  ------  --------  --------  --------  ---------  ----------  -------
all          12       0        12         0         0          0           0        0
$ rsc report documentation --json | jq -c '.store = "S"'
{"schema":"rsc.report.documentation/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"workers":[{"worker":"W-ana","entries":7,"before":0,"same_day":7,"days_1_3":0,"days_4_6":0,"days_7_10":0,"days_11_up":0,"longest":0},{"worker":"W-lee","entries":5,"before":0,"same_day":5,"days_1_3":0,"days_4_6":0,"days_7_10":0,"days_11_up":0,"longest":0}],"totals":[{"worker":"all","entries":12,"before":0,"same_day":12,"days_1_3":0,"days_4_6":0,"days_7_10":0,"days_11_up":0,"longest":0}]}
$ rsc report documentation --format ndjson
{"agency":"AG-north","list":"workers","worker":"W-ana","entries":7,"before":0,"same_day":7,"days_1_3":0,"days_4_6":0,"days_7_10":0,"days_11_up":0,"longest":0}
{"agency":"AG-north","list":"workers","worker":"W-lee","entries":5,"before":0,"same_day":5,"days_1_3":0,"days_4_6":0,"days_7_10":0,"days_11_up":0,"longest":0}
{"agency":"AG-north","list":"totals","worker":"all","entries":12,"before":0,"same_day":12,"days_1_3":0,"days_4_6":0,"days_7_10":0,"days_11_up":0,"longest":0}
$ rsc report documentation --format csv | tr -d '\r'
agency,worker,entries,before,same_day,days_1_3,days_4_6,days_7_10,days_11_up,longest
AG-north,W-ana,7,0,7,0,0,0,0,0
AG-north,W-lee,5,0,5,0,0,0,0,0
$ rsc report documentation --format html | main
<main>
<h1>From event to record</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<h2>By worker</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By worker, S">
<table>
<thead><tr><th scope="col" class="" title="Who wrote it down">worker</th><th scope="col" class="n" title="Entries, and events inside them">entries</th><th scope="col" class="n" title="Written down before the day it happened">before</th><th scope="col" class="n" title="On the same day">same day</th><th scope="col" class="n" title="1 to 3 days later">days 1-3</th><th scope="col" class="n" title="4 to 6 days later">days 4-6</th><th scope="col" class="n" title="7 to 10 days later">days 7-10</th><th scope="col" class="n" title="11 days later or more">days 11 up</th><th scope="col" class="n" title="The longest, in days">longest</th></tr></thead>
<tbody>
<tr class=""><td class="">W-ana</td><td class="n">7</td><td class="n">0</td><td class="n">7</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">W-lee</td><td class="n">5</td><td class="n">0</td><td class="n">5</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>All of them</h2>
<div class="scroll" tabindex="0" role="region" aria-label="All of them, S">
<table>
<thead><tr><th scope="col" class="" title="Who wrote it down">worker</th><th scope="col" class="n" title="Entries, and events inside them">entries</th><th scope="col" class="n" title="Written down before the day it happened">before</th><th scope="col" class="n" title="On the same day">same day</th><th scope="col" class="n" title="1 to 3 days later">days 1-3</th><th scope="col" class="n" title="4 to 6 days later">days 4-6</th><th scope="col" class="n" title="7 to 10 days later">days 7-10</th><th scope="col" class="n" title="11 days later or more">days 11 up</th><th scope="col" class="n" title="The longest, in days">longest</th></tr></thead>
<tbody>
<tr class=""><td class="">all</td><td class="n">12</td><td class="n">0</td><td class="n">12</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# staff
$ rsc report staff
Staff and on-call roster: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 0

Workers at work: 3
Items that are overdue: 0
Minutes with nobody on call: 0
First day of the roster looked at: 2026-03-01
Last day looked at: 2026-04-19

What is missing, unclear, or falls due until the last day
worker  title                        verdict
------  ---------------------------  -------
W-ana   System access asked for      open
W-ana   County told of the new hire  open
W-cho   System access asked for      open
W-cho   County told of the new hire  open

Papers that ended or end until the last day
  none

Every time with nobody on call
  none
$ rsc report staff --json | jq -c '.store = "S"'
{"schema":"rsc.report.staff/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":0,"at_work":3,"missing":0,"minutes_uncovered":0,"from":"2026-03-01","through":"2026-04-19","items":[{"worker":"W-ana","title":"System access asked for","verdict":"open","rule":"worker.access-request","obligation":"W-ana~worker.access-request~~2026-01-05"},{"worker":"W-ana","title":"County told of the new hire","verdict":"open","rule":"worker.hire-notice","obligation":"W-ana~worker.hire-notice~~2026-01-05"},{"worker":"W-cho","title":"System access asked for","verdict":"open","rule":"worker.access-request","obligation":"W-cho~worker.access-request~~2026-01-05"},{"worker":"W-cho","title":"County told of the new hire","verdict":"open","rule":"worker.hire-notice","obligation":"W-cho~worker.hire-notice~~2026-01-05"}],"papers":[],"uncovered":[]}
$ rsc report staff --format ndjson
{"agency":"AG-north","list":"items","worker":"W-ana","title":"System access asked for","verdict":"open","rule":"worker.access-request","obligation":"W-ana~worker.access-request~~2026-01-05"}
{"agency":"AG-north","list":"items","worker":"W-ana","title":"County told of the new hire","verdict":"open","rule":"worker.hire-notice","obligation":"W-ana~worker.hire-notice~~2026-01-05"}
{"agency":"AG-north","list":"items","worker":"W-cho","title":"System access asked for","verdict":"open","rule":"worker.access-request","obligation":"W-cho~worker.access-request~~2026-01-05"}
{"agency":"AG-north","list":"items","worker":"W-cho","title":"County told of the new hire","verdict":"open","rule":"worker.hire-notice","obligation":"W-cho~worker.hire-notice~~2026-01-05"}
$ rsc report staff --format csv | tr -d '\r'
agency,worker,title,detail,verdict,due,late,lacking,rule,obligation
AG-north,W-ana,System access asked for,,open,,,,worker.access-request,W-ana~worker.access-request~~2026-01-05
AG-north,W-ana,County told of the new hire,,open,,,,worker.hire-notice,W-ana~worker.hire-notice~~2026-01-05
AG-north,W-cho,System access asked for,,open,,,,worker.access-request,W-cho~worker.access-request~~2026-01-05
AG-north,W-cho,County told of the new hire,,open,,,,worker.hire-notice,W-cho~worker.hire-notice~~2026-01-05
$ rsc report staff --format html | main
<main>
<h1>Staff and on-call roster</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>3</b> Workers at work</li>
<li><b>0</b> Items that are overdue</li>
<li><b>0</b> Minutes with nobody on call</li>
<li><b>2026-03-01</b> First day of the roster looked at</li>
<li><b>2026-04-19</b> Last day looked at</li>
</ul>
<h2>What is missing, unclear, or falls due until the last day</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What is missing, unclear, or falls due until the last day, S">
<table>
<thead><tr><th scope="col" class="" title="The worker">worker</th><th scope="col" class="" title="What is asked for">title</th><th scope="col" class="" title="How it stands">verdict</th></tr></thead>
<tbody>
<tr class=""><td class="">W-ana</td><td class="">System access asked for</td><td class="">open</td></tr>
<tr class=""><td class="">W-ana</td><td class="">County told of the new hire</td><td class="">open</td></tr>
<tr class=""><td class="">W-cho</td><td class="">System access asked for</td><td class="">open</td></tr>
<tr class=""><td class="">W-cho</td><td class="">County told of the new hire</td><td class="">open</td></tr>
</tbody>
</table>
</div>
<h2>Papers that ended or end until the last day</h2>
<p class="quiet">None.</p>
<h2>Every time with nobody on call</h2>
<p class="quiet">None.</p>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>0</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# outcomes
$ rsc report outcomes
Outcomes: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

First day of what is counted: 2025-03-01
A return to acute care within so many days is a readmission: 30
Clients discharged from the program: 0
Of these, who completed it: 0

Hospital care: returns, waits and linkage, in days
measure                   requirement  of  happened  pending  undetermined
------------------------  -----------  --  --------  -------  ------------
readmission               E29           0         0        0             0
between-admissions        E30           0         0        0             0
state-hospital-admission  E31           0         0        0             0
state-hospital-discharge  E32           0         0        0             0
linkage                   E33           0         0        0             0

Instruments, and what follows a stay
  none

Instruments that are owed, by when
  none

What the goals of plans came to
  none

Discharges by reason
  none

Days in the program
who      level  cases  mean  median  longest
-------  -----  -----  ----  ------  -------
staying  RSC-I      1    18      18       18
staying  all        1    18      18       18

The hospital care that was counted
  none
$ rsc report outcomes --json | jq -c '.store = "S"'
{"schema":"rsc.report.outcomes/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"since":"2025-03-01","within":30,"discharges":0,"completed":0,"measures":[{"measure":"readmission","requirement":"E29","of":0,"happened":0,"pending":0,"undetermined":0},{"measure":"between-admissions","requirement":"E30","of":0,"happened":0,"pending":0,"undetermined":0},{"measure":"state-hospital-admission","requirement":"E31","of":0,"happened":0,"pending":0,"undetermined":0},{"measure":"state-hospital-discharge","requirement":"E32","of":0,"happened":0,"pending":0,"undetermined":0},{"measure":"linkage","requirement":"E33","of":0,"happened":0,"pending":0,"undetermined":0}],"rules":[],"due":[],"domains":[],"reasons":[],"lengths":[{"who":"staying","level":"RSC-I","cases":1,"mean":18,"median":18,"longest":18},{"who":"staying","level":"all","cases":1,"mean":18,"median":18,"longest":18}],"stays":[]}
$ rsc report outcomes --format ndjson
{"agency":"AG-north","list":"measures","measure":"readmission","requirement":"E29","of":0,"happened":0,"pending":0,"undetermined":0}
{"agency":"AG-north","list":"measures","measure":"between-admissions","requirement":"E30","of":0,"happened":0,"pending":0,"undetermined":0}
{"agency":"AG-north","list":"measures","measure":"state-hospital-admission","requirement":"E31","of":0,"happened":0,"pending":0,"undetermined":0}
{"agency":"AG-north","list":"measures","measure":"state-hospital-discharge","requirement":"E32","of":0,"happened":0,"pending":0,"undetermined":0}
{"agency":"AG-north","list":"measures","measure":"linkage","requirement":"E33","of":0,"happened":0,"pending":0,"undetermined":0}
{"agency":"AG-north","list":"lengths","who":"staying","level":"RSC-I","cases":1,"mean":18,"median":18,"longest":18}
{"agency":"AG-north","list":"lengths","who":"staying","level":"all","cases":1,"mean":18,"median":18,"longest":18}
$ rsc report outcomes --format csv | tr -d '\r'
agency,measure,requirement,of,happened,rate_permille,mean,median,longest,pending,undetermined
AG-north,readmission,E29,0,0,,,,,0,0
AG-north,between-admissions,E30,0,0,,,,,0,0
AG-north,state-hospital-admission,E31,0,0,,,,,0,0
AG-north,state-hospital-discharge,E32,0,0,,,,,0,0
AG-north,linkage,E33,0,0,,,,,0,0
$ rsc report outcomes --format html | main
<main>
<h1>Outcomes</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>2025-03-01</b> First day of what is counted</li>
<li><b>30</b> A return to acute care within so many days is a readmission</li>
<li><b>0</b> Clients discharged from the program</li>
<li><b>0</b> Of these, who completed it</li>
</ul>
<h2>Hospital care: returns, waits and linkage, in days</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Hospital care: returns, waits and linkage, in days, S">
<table>
<thead><tr><th scope="col" class="" title="What is measured">measure</th><th scope="col" class="" title="Which requirement asks for it">requirement</th><th scope="col" class="n" title="Cases of it in the period that could be counted">of</th><th scope="col" class="n" title="Of these, in which it happened: back within the days, admitted, linked">happened</th><th scope="col" class="n" title="Too early to say, and not among the counted">pending</th><th scope="col" class="n" title="A step is not recorded; not among the counted">undetermined</th></tr></thead>
<tbody>
<tr class=""><td class="">readmission</td><td class="">E29</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">between-admissions</td><td class="">E30</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">state-hospital-admission</td><td class="">E31</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">state-hospital-discharge</td><td class="">E32</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">linkage</td><td class="">E33</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>Instruments, and what follows a stay</h2>
<p class="quiet">None.</p>
<h2>Instruments that are owed, by when</h2>
<p class="quiet">None.</p>
<h2>What the goals of plans came to</h2>
<p class="quiet">None.</p>
<h2>Discharges by reason</h2>
<p class="quiet">None.</p>
<h2>Days in the program</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Days in the program, S">
<table>
<thead><tr><th scope="col" class="" title="Who left, and how, or who stays">who</th><th scope="col" class="" title="The last level, or &#39;all&#39;">level</th><th scope="col" class="n" title="How many">cases</th><th scope="col" class="n" title="Mean days from enrolment, rounded">mean</th><th scope="col" class="n" title="Median of the same days, rounded down">median</th><th scope="col" class="n" title="The most days">longest</th></tr></thead>
<tbody>
<tr class=""><td class="">staying</td><td class="">RSC-I</td><td class="n">1</td><td class="n">18</td><td class="n">18</td><td class="n">18</td></tr>
<tr class=""><td class="">staying</td><td class="">all</td><td class="n">1</td><td class="n">18</td><td class="n">18</td><td class="n">18</td></tr>
</tbody>
</table>
</div>
<h2>The hospital care that was counted</h2>
<p class="quiet">None.</p>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# gaps
$ rsc report gaps
Gaps: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

Needs of open cases with nothing done for them: 1
Referrals that ended without a linkage: 0
Cases in which funding stood in the way: 0

Needs without a service
subject  worker  need     plan  since       days
-------  ------  -------  ----  ----------  ----
C-0001   W-ana   housing  v1    2026-03-02    18

Referrals that did not end in a linkage, or not yet
  none

By type of service, in cases
service               needed  planned  authorized  referred  linked  unmet
--------------------  ------  -------  ----------  --------  ------  -----
housing                    1        0           0         0       0      1
transitional-housing       0        1           0         0       0      0

Needs by the quarter in which plans first named them
quarter  need     cases
-------  -------  -----
2026-Q1  housing      1

The same from two providers at one time
  none

What stood in the way
  none
$ rsc report gaps --json | jq -c '.store = "S"'
{"schema":"rsc.report.gaps/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"unmet":1,"not_linked":0,"funding":0,"needs":[{"subject":"C-0001","worker":"W-ana","need":"housing","plan":"v1","since":"2026-03-02","days":18}],"referrals":[],"services":[{"service":"housing","needed":1,"planned":0,"authorized":0,"referred":0,"linked":0,"unmet":1},{"service":"transitional-housing","needed":0,"planned":1,"authorized":0,"referred":0,"linked":0,"unmet":0}],"emerging":[{"quarter":"2026-Q1","need":"housing","cases":1}],"duplicates":[],"barriers":[]}
$ rsc report gaps --format ndjson
{"agency":"AG-north","list":"needs","subject":"C-0001","worker":"W-ana","need":"housing","plan":"v1","since":"2026-03-02","days":18}
{"agency":"AG-north","list":"services","service":"housing","needed":1,"planned":0,"authorized":0,"referred":0,"linked":0,"unmet":1}
{"agency":"AG-north","list":"services","service":"transitional-housing","needed":0,"planned":1,"authorized":0,"referred":0,"linked":0,"unmet":0}
{"agency":"AG-north","list":"emerging","quarter":"2026-Q1","need":"housing","cases":1}
$ rsc report gaps --format csv | tr -d '\r'
agency,subject,worker,need,plan,since,days
AG-north,C-0001,W-ana,housing,v1,2026-03-02,18
$ rsc report gaps --format html | main
<main>
<h1>Gaps</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>1</b> Needs of open cases with nothing done for them</li>
<li><b>0</b> Referrals that ended without a linkage</li>
<li><b>0</b> Cases in which funding stood in the way</li>
</ul>
<h2>Needs without a service</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Needs without a service, S">
<table>
<thead><tr><th scope="col" class="" title="The case">subject</th><th scope="col" class="" title="Its coordinator">worker</th><th scope="col" class="" title="The need">need</th><th scope="col" class="" title="Entry of the plan">plan</th><th scope="col" class="" title="The day the plan was signed">since</th><th scope="col" class="n" title="Days since then">days</th></tr></thead>
<tbody>
<tr class=""><td class="">C-0001</td><td class="">W-ana</td><td class="">housing</td><td class="">v1</td><td class="">2026-03-02</td><td class="n">18</td></tr>
</tbody>
</table>
</div>
<h2>Referrals that did not end in a linkage, or not yet</h2>
<p class="quiet">None.</p>
<h2>By type of service, in cases</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By type of service, in cases, S">
<table>
<thead><tr><th scope="col" class="" title="The service">service</th><th scope="col" class="n" title="Cases whose plan in force names the need">needed</th><th scope="col" class="n" title="Cases whose plan in force has the service">planned</th><th scope="col" class="n" title="Cases in which it was authorised">authorized</th><th scope="col" class="n" title="Cases with a referral to it">referred</th><th scope="col" class="n" title="Cases in which a referral ended in a linkage">linked</th><th scope="col" class="n" title="Cases that need it and have none of these">unmet</th></tr></thead>
<tbody>
<tr class=""><td class="">housing</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">1</td></tr>
<tr class=""><td class="">transitional-housing</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>Needs by the quarter in which plans first named them</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Needs by the quarter in which plans first named them, S">
<table>
<thead><tr><th scope="col" class="" title="The quarter">quarter</th><th scope="col" class="" title="The need">need</th><th scope="col" class="n" title="In how many cases">cases</th></tr></thead>
<tbody>
<tr class=""><td class="">2026-Q1</td><td class="">housing</td><td class="n">1</td></tr>
</tbody>
</table>
</div>
<h2>The same from two providers at one time</h2>
<p class="quiet">None.</p>
<h2>What stood in the way</h2>
<p class="quiet">None.</p>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# quality
$ rsc report quality
What is wrong with the records: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Case records: 2

All findings: 1
Cases without a finding: 1

By check and worker
code                     title                          severity  findings  cases  days 0-7  days 8-30  days 31 up  undated
-----------------------  -----------------------------  --------  --------  -----  --------  ---------  ----------  -------
check.enrolment-missing  the enrolment date is missing  warning          1      1         0          0           0        1
$ rsc report quality --json | jq -c '.store = "S"'
{"schema":"rsc.report.quality/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"found":1,"clean":1,"kinds":[{"code":"check.enrolment-missing","title":"the enrolment date is missing","severity":"warning","findings":1,"cases":1,"days_0_7":0,"days_8_30":0,"days_31_up":0,"undated":1}]}
$ rsc report quality --format ndjson
{"agency":"AG-north","list":"kinds","code":"check.enrolment-missing","title":"the enrolment date is missing","severity":"warning","findings":1,"cases":1,"days_0_7":0,"days_8_30":0,"days_31_up":0,"undated":1}
$ rsc report quality --format csv | tr -d '\r'
agency,code,title,severity,worker,findings,cases,days_0_7,days_8_30,days_31_up,undated
AG-north,check.enrolment-missing,the enrolment date is missing,warning,,1,1,0,0,0,1
$ rsc report quality --format html | main
<main>
<h1>What is wrong with the records</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>1</b> All findings</li>
<li><b>1</b> Cases without a finding</li>
</ul>
<h2>By check and worker</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By check and worker, S">
<table>
<thead><tr><th scope="col" class="" title="The check">code</th><th scope="col" class="" title="What it finds">title</th><th scope="col" class="" title="How bad it is">severity</th><th scope="col" class="n" title="Findings">findings</th><th scope="col" class="n" title="In how many cases">cases</th><th scope="col" class="n" title="Written down in the last 7 days">days 0-7</th><th scope="col" class="n" title="8 to 30 days ago">days 8-30</th><th scope="col" class="n" title="31 days ago or more">days 31 up</th><th scope="col" class="n" title="About no entry">undated</th></tr></thead>
<tbody>
<tr class=""><td class="">check.enrolment-missing</td><td class="">the enrolment date is missing</td><td class="">warning</td><td class="n">1</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">1</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# compliance
$ rsc report compliance --rule contact.weekly,sccp.full --list
Compliance: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
SANDBOX: nothing in this store is real
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Only: rule contact.weekly, rule sccp.full
Case records: 2

Grouped by: worker
Cases that these are of: 1
Due: met, late, overdue, missed and undetermined: 2
Met: done in time: 1
Late: met, but late: 0
Overdue: undone, and can still be done: 0
Missed: closed without it: 1
Undetermined: the record lacks what is needed to judge: 0
Excused, and not among the due: 0
In time: 50.0 %
Not applicable: not owed, where one would look for it: 0
Open: not due yet: 2

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
W-ana      1    2    1     0        0       1             0        0   50.0 %               0     2

The obligations counted
subject  rule            occurrence  due day     verdict  owner due
-------  --------------  ----------  ----------  -------  ---------
C-0001   contact.weekly  2026-03-02  2026-03-08  met      W-ana
C-0001   contact.weekly  2026-03-09  2026-03-15  missed   W-ana
C-0001   contact.weekly  2026-03-16  2026-03-22  open     W-ana
C-0001   sccp.full       2026-03-02  2026-04-01  open     W-ana
$ rsc report compliance --rule contact.weekly,sccp.full --list --json | jq -c '.store = "S"'
{"schema":"rsc.report.compliance/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"only":["rule contact.weekly","rule sccp.full"],"records":2,"group_by":"worker","cases":1,"due":2,"met":1,"late":0,"overdue":0,"missed":1,"undetermined":0,"excused":0,"permille":500,"not_applicable":0,"open":2,"groups":[{"group":"W-ana","cases":1,"due":2,"met":1,"late":0,"overdue":0,"missed":1,"undetermined":0,"excused":0,"permille":500,"not_applicable":0,"open":2}],"rows":[{"obligation":"C-0001~contact.weekly~a1~2026-03-02","subject":"C-0001","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-02","due":"2026-03-08T23:59:59-05:00","due_day":"2026-03-08","verdict":"met","because":"done-in-time","evidence":"c1","met_at":"2026-03-02T10:30:00-06:00","met_on":"2026-03-02","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"},{"obligation":"C-0001~contact.weekly~a1~2026-03-09","subject":"C-0001","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-09","due":"2026-03-15T23:59:59-05:00","due_day":"2026-03-15","verdict":"missed","because":"period-closed","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"},{"obligation":"C-0001~contact.weekly~a1~2026-03-16","subject":"C-0001","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-16","due":"2026-03-22T23:59:59-05:00","due_day":"2026-03-22","verdict":"open","because":"not-due-yet","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"},{"obligation":"C-0001~sccp.full~enr1~2026-03-02","subject":"C-0001","rule":"sccp.full","title":"Full plan within 30 days of enrolment","requirements":["A26"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 9"],"trigger":"enr1","occurrence":"2026-03-02","due":"2026-04-01T23:59:59-05:00","due_day":"2026-04-01","verdict":"open","because":"not-due-yet","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}]}
$ rsc report compliance --rule contact.weekly,sccp.full --list --format ndjson
{"agency":"AG-north","list":"rows","obligation":"C-0001~contact.weekly~a1~2026-03-02","subject":"C-0001","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-02","due":"2026-03-08T23:59:59-05:00","due_day":"2026-03-08","verdict":"met","because":"done-in-time","evidence":"c1","met_at":"2026-03-02T10:30:00-06:00","met_on":"2026-03-02","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}
{"agency":"AG-north","list":"rows","obligation":"C-0001~contact.weekly~a1~2026-03-09","subject":"C-0001","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-09","due":"2026-03-15T23:59:59-05:00","due_day":"2026-03-15","verdict":"missed","because":"period-closed","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}
{"agency":"AG-north","list":"rows","obligation":"C-0001~contact.weekly~a1~2026-03-16","subject":"C-0001","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-16","due":"2026-03-22T23:59:59-05:00","due_day":"2026-03-22","verdict":"open","because":"not-due-yet","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}
{"agency":"AG-north","list":"rows","obligation":"C-0001~sccp.full~enr1~2026-03-02","subject":"C-0001","rule":"sccp.full","title":"Full plan within 30 days of enrolment","requirements":["A26"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 9"],"trigger":"enr1","occurrence":"2026-03-02","due":"2026-04-01T23:59:59-05:00","due_day":"2026-04-01","verdict":"open","because":"not-due-yet","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}
$ rsc report compliance --rule contact.weekly,sccp.full --list --format csv | tr -d '\r'
agency,obligation,subject,rule,title,requirements,weight,policy,cites,trigger,detail,occurrence,due,due_day,verdict,because,late,lacking,evidence,met_at,met_on,attempts,owner_due,owner_now,level
AG-north,C-0001~contact.weekly~a1~2026-03-02,C-0001,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-02,2026-03-08T23:59:59-05:00,2026-03-08,met,done-in-time,,,c1,2026-03-02T10:30:00-06:00,2026-03-02,0,W-ana,W-ana,RSC-I
AG-north,C-0001~contact.weekly~a1~2026-03-09,C-0001,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-09,2026-03-15T23:59:59-05:00,2026-03-15,missed,period-closed,,,,,,0,W-ana,W-ana,RSC-I
AG-north,C-0001~contact.weekly~a1~2026-03-16,C-0001,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-16,2026-03-22T23:59:59-05:00,2026-03-22,open,not-due-yet,,,,,,0,W-ana,W-ana,RSC-I
AG-north,C-0001~sccp.full~enr1~2026-03-02,C-0001,sccp.full,Full plan within 30 days of enrolment,A26,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 9,enr1,,2026-03-02,2026-04-01T23:59:59-05:00,2026-04-01,open,not-due-yet,,,,,,0,W-ana,W-ana,RSC-I
$ rsc report compliance --rule contact.weekly,sccp.full --list --format html | main
<main>
<h1>Compliance</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p>Only: rule contact.weekly, rule sccp.full</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<ul class="figures">
<li><b>worker</b> Grouped by</li>
<li><b>1</b> Cases that these are of</li>
<li><b>2</b> Due: met, late, overdue, missed and undetermined</li>
<li><b>1</b> Met: done in time</li>
<li><b>0</b> Late: met, but late</li>
<li><b>0</b> Overdue: undone, and can still be done</li>
<li><b>1</b> Missed: closed without it</li>
<li><b>0</b> Undetermined: the record lacks what is needed to judge</li>
<li><b>0</b> Excused, and not among the due</li>
<li><b>50.0 %</b> In time</li>
<li><b>0</b> Not applicable: not owed, where one would look for it</li>
<li><b>2</b> Open: not due yet</li>
</ul>
<h2>Groups, worst first</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Groups, worst first, S">
<table>
<thead><tr><th scope="col" class="" title="What they have in common">group</th><th scope="col" class="n" title="Cases that these are of">cases</th><th scope="col" class="n" title="Due: met, late, overdue, missed and undetermined">due</th><th scope="col" class="n" title="Met: done in time">met</th><th scope="col" class="n" title="Late: met, but late">late</th><th scope="col" class="n" title="Overdue: undone, and can still be done">overdue</th><th scope="col" class="n" title="Missed: closed without it">missed</th><th scope="col" class="n" title="Undetermined: the record lacks what is needed to judge">undetermined</th><th scope="col" class="n" title="Excused, and not among the due">excused</th><th scope="col" class="n" title="Met of due, in thousandths, rounded down">in time</th><th scope="col" class="n" title="Not applicable: not owed, where one would look for it">not applicable</th><th scope="col" class="n" title="Open: not due yet">open</th></tr></thead>
<tbody>
<tr class=""><td class="">W-ana</td><td class="n">1</td><td class="n">2</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">50.0 %</td><td class="n">0</td><td class="n">2</td></tr>
</tbody>
</table>
</div>
<h2>The obligations counted</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The obligations counted, S">
<table>
<thead><tr><th scope="col" class="" title="Case, worker or agency">subject</th><th scope="col" class="" title="Rule of the pack">rule</th><th scope="col" class="" title="Day of the trigger, or first day of the period">occurrence</th><th scope="col" class="" title="Local day it falls due">due day</th><th scope="col" class="" title="The verdict">verdict</th><th scope="col" class="" title="Who answered for it when it fell due">owner due</th></tr></thead>
<tbody>
<tr class=""><td class="">C-0001</td><td class="">contact.weekly</td><td class="">2026-03-02</td><td class="">2026-03-08</td><td class="">met</td><td class="">W-ana</td></tr>
<tr class="bad"><td class="">C-0001</td><td class="">contact.weekly</td><td class="">2026-03-09</td><td class="">2026-03-15</td><td class="verdict">missed</td><td class="">W-ana</td></tr>
<tr class=""><td class="">C-0001</td><td class="">contact.weekly</td><td class="">2026-03-16</td><td class="">2026-03-22</td><td class="">open</td><td class="">W-ana</td></tr>
<tr class=""><td class="">C-0001</td><td class="">sccp.full</td><td class="">2026-03-02</td><td class="">2026-04-01</td><td class="">open</td><td class="">W-ana</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
# activity
$ rsc report activity --fact contacts
What was recorded: AG-north as of Fri 2026-03-20 11:00 -05:00, as known Fri 2026-03-20 11:00 -05:00
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
$ rsc report activity --fact contacts --json | jq -c '.store = "S"'
{"schema":"rsc.report.activity/1","store":"S","agency":"AG-north","sandbox":true,"zone":"America/Chicago","as_of":"2026-03-20T11:00:00-05:00","known_at":"2026-03-20T11:00:00-05:00","policies":[{"pack":"follow-up-after-discharge","revision":"measures","from":"2026-01-01"},{"pack":"milwaukee-coordination","revision":"cars","from":"2026-01-01"}],"records":2,"rows":[{"fact":"contacts","word":"recorded","entries":1,"records":1},{"fact":"contacts.mode","word":"face-to-face","entries":1,"records":1},{"fact":"contacts.purpose","word":"engagement","entries":1,"records":1},{"fact":"contacts.reached","word":"yes","entries":1,"records":1},{"fact":"contacts.with","word":"client","entries":1,"records":1}]}
$ rsc report activity --fact contacts --format ndjson
{"agency":"AG-north","list":"rows","fact":"contacts","word":"recorded","entries":1,"records":1}
{"agency":"AG-north","list":"rows","fact":"contacts.mode","word":"face-to-face","entries":1,"records":1}
{"agency":"AG-north","list":"rows","fact":"contacts.purpose","word":"engagement","entries":1,"records":1}
{"agency":"AG-north","list":"rows","fact":"contacts.reached","word":"yes","entries":1,"records":1}
{"agency":"AG-north","list":"rows","fact":"contacts.with","word":"client","entries":1,"records":1}
$ rsc report activity --fact contacts --format csv | tr -d '\r'
agency,fact,word,entries,records
AG-north,contacts,recorded,1,1
AG-north,contacts.mode,face-to-face,1,1
AG-north,contacts.purpose,engagement,1,1
AG-north,contacts.reached,yes,1,1
AG-north,contacts.with,client,1,1
$ rsc report activity --fact contacts --format html | main
<main>
<h1>What was recorded</h1>
<section aria-label="AG-north, store S">
<p>AG-north, as of Fri 2026-03-20 11:00 -05:00; as known Fri 2026-03-20 11:00 -05:00</p>
<p class="sandbox">SANDBOX: nothing in this store is real</p>
<h2>Facts and words, and how often they were recorded</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Facts and words, and how often they were recorded, S">
<table>
<thead><tr><th scope="col" class="" title="Section and member of the record">fact</th><th scope="col" class="" title="The word">word</th><th scope="col" class="n" title="How many times">entries</th><th scope="col" class="n" title="In how many records">records</th></tr></thead>
<tbody>
<tr class=""><td class="">contacts</td><td class="">recorded</td><td class="n">1</td><td class="n">1</td></tr>
<tr class=""><td class="">contacts.mode</td><td class="">face-to-face</td><td class="n">1</td><td class="n">1</td></tr>
<tr class=""><td class="">contacts.purpose</td><td class="">engagement</td><td class="n">1</td><td class="n">1</td></tr>
<tr class=""><td class="">contacts.reached</td><td class="">yes</td><td class="n">1</td><td class="n">1</td></tr>
<tr class=""><td class="">contacts.with</td><td class="">client</td><td class="n">1</td><td class="n">1</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S</dd>
<dt>Case records</dt><dd>2</dd>
<dt>Policy</dt><dd>follow-up-after-discharge@measures from 2026-01-01</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2026-01-01</dd>
</dl>
</section>
</main>
