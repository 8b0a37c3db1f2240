# A pack clause by clause.
$ rsc policy show milwaukee-coordination@cars | head -24
Recovery Support Coordination and Case Management, Milwaukee County
What the county's coordination policy asks of agencies, their workers and each case, from
referral to discharge, on Recovery Support Coordination (RSC) and Case Management (CM). It has
two undated revisions; the agency says from which day each is in force.

milwaukee-coordination@cars: CARS revision
  Approved by Jennifer Wittwer, Associate Director
  Undated; a name and title at the end, no approval block. Caps case managers at 30, wants
  weekly contact face to face, sets 7 days for the preliminary plan, and brings in the Acuity
  Index.

worker.qualification  Degree and experience at hire  [A1; violation; agency answers]
  Whoever coordinates or manages cases has a bachelor's degree or more in nursing, psychology,
  social work or a subject close to them, and has worked in human services. Experience in case
  management is welcome but not asked for.
  bhd, cars: at hired: degree, experience
      coordination-policy-bhd 2.A.1
      coordination-policy-cars 2.A.1
  readings: Q47

worker.background-check  Background check before the first day  [A2; violation; agency answers]
  A caregiver background check on the candidate is finished before the candidate is hired.
  bhd, cars: at hired: background-check
      coordination-policy-bhd 2.A.2
$ rsc policy show milwaukee-coordination --rule contact.weekly
Recovery Support Coordination and Case Management, Milwaukee County
What the county's coordination policy asks of agencies, their workers and each case, from
referral to discharge, on Recovery Support Coordination (RSC) and Case Management (CM). It has
two undated revisions; the agency says from which day each is in force.

milwaukee-coordination@bhd: BHD revision
  Approved by Jennifer Wittwer, Associate Director, CSB
  Undated. Caps case managers at 50, accepts any mode of weekly contact, sets no time for the
  preliminary plan, and wants the plan sent with requests for more services.

milwaukee-coordination@cars: CARS revision
  Approved by Jennifer Wittwer, Associate Director
  Undated; a name and title at the end, no approval block. Caps case managers at 30, wants
  weekly contact face to face, sets 7 days for the preliminary plan, and brings in the Acuity
  Index.

contact.weekly  RSC client contacted every week  [A24; violation; coordinator answers]
  On RSC there is a contact with the client in each calendar week. The revisions differ on
  whether it has to be face to face.
  bhd: 1 every week, met by contact with client
      for RSC-I, RSC-F
      coordination-policy-bhd 2.B.2 bullet 8
  cars: 1 every week, met by contact, face-to-face with client
      for RSC-I, RSC-F
      coordination-policy-cars 2.B.2 bullet 8
  readings: Q6 Q40
$ rsc policy show milwaukee-coordination@bhd --rule contact.weekly | tail -n +10

contact.weekly  RSC client contacted every week  [A24; violation; coordinator answers]
  On RSC there is a contact with the client in each calendar week. The revisions differ on
  whether it has to be face to face.
  bhd: 1 every week, met by contact with client
      for RSC-I, RSC-F
      coordination-policy-bhd 2.B.2 bullet 8
  readings: Q6 Q40
$ rsc policy show milwaukee-coordination --json | cmp - $SRC/lib/policy/packs/milwaukee-coordination.json && echo same
same

# What is not there.
$ rsc policy show nowhere
2| rsc: there is no policy pack 'nowhere' [usage.not-found]
2|   hint: 'rsc policy list' lists them; a file of your own ends in .json
[5]
$ rsc policy show milwaukee-coordination@2031
2| rsc: pack milwaukee-coordination has no revision '2031' [usage.not-found]
2|   hint: 'rsc policy list' lists them
[5]
$ rsc policy show milwaukee-coordination@2031 --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "usage.not-found",
2|   "message": "pack milwaukee-coordination has no revision '2031'",
2|   "hint": "'rsc policy list' lists them"
2| }
[5]
$ rsc policy show milwaukee-coordination --rule contact.daily
2| rsc: pack milwaukee-coordination has no rule 'contact.daily' [usage.not-found]
2|   hint: 'rsc policy show milwaukee-coordination' lists them
[5]
$ rsc policy show milwaukee-coordination -C none
2| rsc: none: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]

# A file in the store that is not the one adopted is shown to nobody as if it were.
$ . $SRC/tests/cli/fixture/make.sh
$ chmod u+w s/policies/milwaukee-coordination.json && sed -i 's/"days": 14/"days": 15/' s/policies/milwaukee-coordination.json
$ rsc policy show milwaukee-coordination --rule contact.fortnightly
2| rsc: policies/milwaukee-coordination.json is not the file that was adopted [policy.changed]
2|   hint: restore policies/ from a backup; a pack that says otherwise is adopted under an id of its own
[3]
$ rsc policy diff milwaukee-coordination@bhd milwaukee-coordination@cars
2| rsc: policies/milwaukee-coordination.json is not the file that was adopted [policy.changed]
2|   hint: restore policies/ from a backup; a pack that says otherwise is adopted under an id of its own
[3]
