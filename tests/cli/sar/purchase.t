# A purchase from the discretionary fund is for what is needed sooner than a cheque, three business days; it
# owes a request for reimbursement.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sar purchase C-0001 --service transportation --cents 4500 --needed-by today --at todayT09:00 --provider P-shelter
SANDBOX: nothing in this store is real
Recorded sar.purchase in C-0001, now at revision 8-3230b402
  added b1, Tue 2026-03-03 09:00 -06:00
Met:
  met  purchase.urgent    Fund used only for what cannot wait
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  open  purchase.reimbursement        no time stated     Reimbursement asked for after a purchase
  and 1 more: rsc explain C-0001 --verdict open
$ rsc explain C-0001 purchase.reimbursement --verdict open | grep -e '^C-' -e verdict: -e clock:
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)
C-0001~purchase.reimbursement~b1~2026-03-03
  clock:      the policy states no time: owed until it is done
  verdict:    open: not done yet; the policy states no time
$ rsc sar purchase C-0001 --service clothing --cents 9000 --needed-by 2026-03-20 --at now
2| rsc: sar.purchase is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: purchase.urgent: Fund used only for what cannot wait (coordination-policy-cars 2.C.1 bullet 4) [act.refused]
2|   expected: The discretionary fund pays only for a service that is needed sooner than a cheque could be had, which takes 3 business days.
2|   found: lacking: a need sooner than 2026-03-06
2|   to do: 'rsc sar draft C-0001 --kind additional --line ... --at ...'. Void the purchase and obtain the service by an ordinary authorization. Or a supervisor lets it pass: --override purchase.urgent --reason ...
[4]
$ rsc case show C-0001 --section purchases
Case C-0001 (SANDBOX: not real)

purchases (1)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------------------------------------------------
  b1  2026-03-03T09:00:00-06:00  W-ana  service=transportation  cents=4500  needed_by=2026-03-03  provider=P-shelter


# Friday is the third business day: a cheque would be there.
$ rsc sar purchase C-0001 --service clothing --cents 9000 --needed-by 2026-03-05 --at now -n | head -4
SANDBOX: nothing in this store is real
Would record sar.purchase in C-0001
  added b2, Tue 2026-03-03 10:00 -06:00
  /purchases/1/id: added "b2"
$ rsc sar purchase C-0001 --service clothing --cents 9000 --needed-by 2026-03-06 --at now 2>&1 | grep found:
  found: lacking: a need sooner than 2026-03-06
$ rsc sar purchase C-0001 --service clothing --cents 9000 --needed-by 2026-03-20 --at now --override purchase.urgent --reason 'court date moved' --by W-lee | grep -v '^  open'
SANDBOX: nothing in this store is real
Recorded sar.purchase in C-0001, now at revision 9-10283bc8
  added b2, Tue 2026-03-03 10:00 -06:00
  overridden: purchase.urgent, by W-lee
Owed:
  overdue  purchase.urgent               since today        Fund used only for what cannot wait
  and 2 more: rsc explain C-0001 --verdict open
$ rsc case history C-0001 | tail -1
9-10283bc8  2026-03-03T10:00:00-06:00  W-lee  sar.purchase  b2              court date moved; overrides purchase.urgent

# The reimbursement is owed until a request names the purchase and is submitted.
$ rsc sar draft C-0001 --kind reimbursement --at today --purchase b1 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 10-0f5b068b
  added s1, Tue 2026-03-03
$ rsc explain C-0001 purchase.reimbursement | grep -e '^C-' -e verdict:
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)
C-0001~purchase.reimbursement~b1~2026-03-03
  verdict:    open: not done yet; the policy states no time
C-0001~purchase.reimbursement~b2~2026-03-03
  verdict:    open: not done yet; the policy states no time
$ rsc sar submit C-0001 --at now | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 11-05b95b7e
  submitted s1, Tue 2026-03-03 10:00 -06:00
Met:
  met  purchase.reimbursement  2026-03-03  Reimbursement asked for after a purchase
$ rsc explain C-0001 purchase.reimbursement | grep -e '^C-' -e verdict:
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)
C-0001~purchase.reimbursement~b1~2026-03-03
  verdict:    met: done in time
C-0001~purchase.reimbursement~b2~2026-03-03
  verdict:    open: not done yet; the policy states no time

# What a purchase cannot be.
$ rsc sar purchase C-0001 --service food --cents 100 --at now
2| rsc: --needed-by is needed: The day it was needed [usage.missing]
2|   hint: for example --needed-by today
[2]
$ rsc sar purchase C-0001 --service food --needed-by today --at now
2| rsc: --cents is needed: Amount in US cents [usage.missing]
2|   hint: for example --cents 12
[2]
$ rsc sar purchase C-0001 --service food --cents -1 --needed-by today --at now
2| rsc: --cents: '-1' is out of range [usage.bad-value]
2|   hint: from 0 to 100000000
[2]
$ rsc sar purchase C-0001 --service food --cents 1.50 --needed-by today --at now
2| rsc: --cents: '1.50' is no whole number [usage.bad-value]
2|   hint: write digits only
[2]
$ rsc sar purchase C-0001 --service wine --cents 150 --needed-by today --at now
2| rsc: --service: 'wine' is not known [usage.bad-value]
2|   hint: one of recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
[2]
$ rsc sar purchase C-0001 --cents 150 --needed-by today --at now
2| rsc: --service is needed: What for [usage.missing]
2|   hint: What for: recovery-support-coordination, case-management, medical, dental, mental-health, physical-health, social-services, housing, transitional-housing, legal, benefits, accompaniment, troubleshooting, transportation, child-care, adolescent-intervention, family-education, drug-testing, job-skills, employment, interpersonal-skills, education, food, clothing, budgeting, meal-planning, personal-care, housekeeping, spiritual, recreation, community, peer-support, supportive-counselling, liver-and-hepatitis, brain-injury, HIV, tuberculosis, sexual-health, outpatient-treatment, day-treatment, residential-treatment, detoxification, medication-assisted-treatment, crisis, other
[2]
$ rsc sar purchase C-0001 --service food --cents 150 --needed-by today
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
