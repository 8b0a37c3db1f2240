# What must be there before anybody is assigned: an adult, the consent forms, a qualified worker. All is told at once.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee RSC_NOW=2026-03-12T12:00:00-05:00
$ rsc staff add W-new --roles coordinator --supervisor W-lee --hired 2026-03-02 -q -o /dev/null
$ rsc intake add --source ciu --level CM --at today --given-name Lou --family-name Marsh --birth-date 2012-01-01 -q -o /dev/null
$ rsc assign add C-0003 --worker W-new --level CM --at now 2>&1 | grep -E ' error: |found: '
cases/44/C-0003.json: error: participant.adult: The participant is an adult (coordination-policy-cars 2.B.1 bullet 1; coordination-policy-cars 2.B.1 bullet 2; coordination-policy-cars 2.B.3 bullet 1) [act.refused]
  found: lacking: a client of full age
cases/44/C-0003.json: error: referral.consents: Consent forms on hand at assignment (coordination-policy-cars 2.C.1) [act.refused]
  found: lacking: the consent forms
cases/44/C-0003.json: error: worker.qualification: Degree and experience at hire (coordination-policy-cars 2.A.1) [act.refused]
  found: lacking: a bachelor's degree in the field (degree)
cases/44/C-0003.json: error: worker.qualification: Degree and experience at hire (coordination-policy-cars 2.A.1) [act.refused]
  found: lacking: experience in human services (experience)
cases/44/C-0003.json: error: worker.background-check: Background check before the first day (coordination-policy-cars 2.A.2) [act.refused]
  found: lacking: background-check
cases/44/C-0003.json: error: worker.file: Employee file complete at hire (coordination-policy-cars 2.A.3) [act.refused]
  found: lacking: resume (resume-on-file)
cases/44/C-0003.json: error: worker.file: Employee file complete at hire (coordination-policy-cars 2.A.3) [act.refused]
  found: lacking: degree (degree-on-file)
cases/44/C-0003.json: error: worker.file: Employee file complete at hire (coordination-policy-cars 2.A.3) [act.refused]
  found: lacking: background-check (background-check)
cases/44/C-0003.json: error: worker.file: Employee file complete at hire (coordination-policy-cars 2.A.3) [act.refused]
  found: lacking: drivers-licence, drivers-abstract (licence-verified)
cases/44/C-0003.json: error: worker.file: Employee file complete at hire (coordination-policy-cars 2.A.3) [act.refused]
  found: lacking: auto-insurance (insurance-on-file)
$ rsc assign add C-0003 --worker W-new --level CM --at now > /dev/null 2>&1
[4]

# With all in place it goes through.
$ rsc intake add --source ciu --level CM --at todayT08:00 --consents todayT08:00 --given-name Lou --family-name Senior --birth-date 1960-01-01 -q -o /dev/null
$ rsc assign add C-0004 --worker W-cho --level CM --at now -q -o /dev/null
$ rsc assign list C-0004
SANDBOX: nothing in this store is real
assignments (1)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------
  a1  2026-03-12T12:00:00-05:00  W-lee  worker=W-cho  level=CM

