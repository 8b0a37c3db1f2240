# What goes with a request. The first needs no acuity index; an extension needs one of at most 30 days ago
# with its papers, current placement criteria and the plan.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ lacks() { "$@" 2>&1 | grep -e ' error: ' -e ' found: '; }
$ rsc sar draft C-0001 --kind initial --at today --line housing@P-shelter:30:2026-03-03..2026-04-10 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 8-0807cbb7
  added s1, Tue 2026-03-03
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 9-9715cf17
  submitted s1, Tue 2026-03-03 10:00 -06:00
$ rsc sar decide C-0001 --approved --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 10-15ec0489
  approved s1, Tue 2026-03-03
$ rsc acuity add C-0001 --at today --score 44 --item housing=20 --item food=24 --document housing=letter | head -3
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 11-42fed147
  added x1, Tue 2026-03-03
$ rsc acuity assess C-0001 --at 2026-03-03 --instrument placement-criteria --level 2.1 --provider P-clinic | head -3
SANDBOX: nothing in this store is real
Recorded acuity.assess in C-0001, now at revision 12-a8b12b9c
  added l1, Tue 2026-03-03

# On the 31st day all of it is too old or not there; nothing is written.
$ export RSC_NOW=2026-04-03T10:00:00-05:00
$ rsc sar draft C-0001 --kind extension --at today --line housing@P-shelter:30:2026-04-11..2026-05-10 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 13-a53b67ee
  added s2, Fri 2026-04-03
$ rsc sar submit C-0001 --at now
2| rsc: sar.submit is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-cars 2.B.2 bullet 16) [act.refused]
2|   expected: On RSC a request to extend or add services goes with the clinical provider's placement criteria, not older than 30 days, and with the plan.
2|   found: lacking: placement-criteria, sccp
2|   to do: 'rsc acuity assess C-0001 --instrument placement-criteria --level ... --at ...', 'rsc sar attach C-0001 s2 --kind placement-criteria --entry ... --at ...', 'rsc sar attach C-0001 s2 --kind sccp --entry v1 --at ...'. Get current placement criteria from the clinical provider and send them with the plan for this request. Or a supervisor lets it pass: --override sar.placement-criteria --reason ...
2| cases/aa/C-0001.json: error: sar.acuity: Acuity Index with extensions and transfers (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
2|   expected: A request for an extension or a transfer goes with an Acuity Index completed no more than 30 days earlier; the initial request does not need one. Only the CARS revision asks for this.
2|   found: lacking: acuity-index
2|   to do: 'rsc acuity add C-0001 --score ... --item ... --document ... --at ...', 'rsc sar attach C-0001 s2 --kind acuity-index --entry ... --at ...'. Complete an Acuity Index if the last is older than 30 days, and send it for this request. Or a supervisor lets it pass: --override sar.acuity --reason ...
2| cases/aa/C-0001.json: error: sar.acuity-documents: Papers behind the acuity scores (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
2|   expected: With the Acuity Index go the papers that bear out its scores, at least one for each group of items that was scored. Only the CARS revision asks for this.
2|   found: lacking: acuity-documents
2|   to do: 'rsc sar attach C-0001 s2 --kind acuity-documents --entry x1 --at ...'. Send the papers for the scored groups that have none. Or a supervisor lets it pass: --override sar.acuity-documents --reason ...
[4]
$ rsc sar attach C-0001 --kind acuity-index --entry x1 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 14-b012b4af
  attached acuity-index s2, Fri 2026-04-03 10:00 -05:00
$ rsc sar attach C-0001 --kind acuity-documents --entry x1 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 15-a0b4aeb1
  attached acuity-documents s2, Fri 2026-04-03 10:00 -05:00
$ rsc sar attach C-0001 --kind placement-criteria --entry l1 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 16-cd27e2b0
  attached placement-criteria s2, Fri 2026-04-03 10:00 -05:00
$ rsc sar attach C-0001 --kind sccp --entry v1 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 17-e2d3978c
  attached sccp s2, Fri 2026-04-03 10:00 -05:00
$ rsc sar submit C-0001 --at now
2| rsc: sar.submit is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-cars 2.B.2 bullet 16) [act.refused]
2|   expected: On RSC a request to extend or add services goes with the clinical provider's placement criteria, not older than 30 days, and with the plan.
2|   found: lacking: placement-criteria of 2026-03-04 or later
2|   to do: 'rsc acuity assess C-0001 --instrument placement-criteria --level ... --at ...', 'rsc sar attach C-0001 s2 --kind placement-criteria --entry ... --at ...'. Get current placement criteria from the clinical provider and send them with the plan for this request. Or a supervisor lets it pass: --override sar.placement-criteria --reason ...
2| cases/aa/C-0001.json: error: sar.acuity: Acuity Index with extensions and transfers (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
2|   expected: A request for an extension or a transfer goes with an Acuity Index completed no more than 30 days earlier; the initial request does not need one. Only the CARS revision asks for this.
2|   found: lacking: acuity-index of 2026-03-04 or later
2|   to do: 'rsc acuity add C-0001 --score ... --item ... --document ... --at ...', 'rsc sar attach C-0001 s2 --kind acuity-index --entry ... --at ...'. Complete an Acuity Index if the last is older than 30 days, and send it for this request. Or a supervisor lets it pass: --override sar.acuity --reason ...
2| cases/aa/C-0001.json: error: sar.acuity-documents: Papers behind the acuity scores (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
2|   expected: With the Acuity Index go the papers that bear out its scores, at least one for each group of items that was scored. Only the CARS revision asks for this.
2|   found: lacking: papers for food
2|   to do: 'rsc acuity add C-0001 --score ... --item ... --document ... --at ...', 'rsc sar attach C-0001 s2 --kind acuity-documents --entry ... --at ...'. Send the papers for the scored groups that have none. Or a supervisor lets it pass: --override sar.acuity-documents --reason ...
[4]
$ rsc sar show C-0001 s2 --json | jq -c ".[] | [.id, .status]"
["s2",null]
$ rsc case history C-0001 | tail -1
17-e2d3978c  2026-04-03T10:00:00-05:00  W-ana  sar.attach     s2

# On the 30th day index and criteria are good; a scored group without a paper is not.
$ rsc case void C-0001 s2 --reason 'drawn up anew' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 18-6fe09172
  voided s2, Fri 2026-04-03 10:00 -05:00
$ rsc acuity add C-0001 --at 2026-03-04 --score 44 --item housing=20 --item food=24 --document housing=letter --document food=list | head -3
SANDBOX: nothing in this store is real
Recorded acuity.add in C-0001, now at revision 19-6e044c0a
  added x2, Wed 2026-03-04
$ rsc acuity assess C-0001 --at 2026-03-04 --instrument placement-criteria --level 2.1 --provider P-clinic | head -3
SANDBOX: nothing in this store is real
Recorded acuity.assess in C-0001, now at revision 20-c72f2e71
  added l2, Wed 2026-03-04
$ rsc sar draft C-0001 --kind extension --at today --line housing@P-shelter:30:2026-04-11..2026-05-10 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 21-416e62cf
  added s3, Fri 2026-04-03
$ for paper in acuity-index:x2 acuity-documents:x2 sccp:v1; do rsc sar attach C-0001 --kind ${paper%:*} --entry ${paper#*:} --at now | head -3; done
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 22-d3381479
  attached acuity-index s3, Fri 2026-04-03 10:00 -05:00
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 23-ecfb3899
  attached acuity-documents s3, Fri 2026-04-03 10:00 -05:00
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 24-11586796
  attached sccp s3, Fri 2026-04-03 10:00 -05:00
$ lacks rsc sar submit C-0001 --at now
cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-cars 2.B.2 bullet 16) [act.refused]
  found: lacking: placement-criteria
$ rsc sar attach C-0001 --kind placement-criteria --entry l2 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0001, now at revision 25-b433d934
  attached placement-criteria s3, Fri 2026-04-03 10:00 -05:00
$ rsc sar submit C-0001 --at now | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 26-0bb75c47
  submitted s3, Fri 2026-04-03 10:00 -05:00
Met:
  met  sar.placement-criteria  2026-04-03  RSC requests rest on placement criteria and plan
  met  sar.acuity              2026-04-03  Acuity Index with extensions and transfers
  met  sar.acuity-documents    2026-04-03  Papers behind the acuity scores
$ rsc sar show C-0001 s3 --json | jq -c ".[].status"
[{"occurred":"2026-04-03T10:00:00-05:00","recorded":"2026-04-03T10:00:00-05:00","by":"W-ana","status":"submitted"}]

# A supervisor lets the rule pass, and that is in the history.
$ rsc sar draft C-0001 --kind extension --at today --line housing@P-shelter:30:2026-05-11..2026-05-31 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 27-83c7be46
  added s4, Fri 2026-04-03
$ lacks rsc sar submit C-0001 --at now
cases/aa/C-0001.json: error: sar.placement-criteria: RSC requests rest on placement criteria and plan (coordination-policy-cars 2.B.2 bullet 16) [act.refused]
  found: lacking: placement-criteria, sccp
cases/aa/C-0001.json: error: sar.acuity: Acuity Index with extensions and transfers (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
  found: lacking: acuity-index
cases/aa/C-0001.json: error: sar.acuity-documents: Papers behind the acuity scores (coordination-policy-cars 2.B.2 bullet 28; coordination-policy-cars 2.B.4 bullet 19) [act.refused]
  found: lacking: acuity-documents
$ rsc sar submit C-0001 --at now --by W-lee --reason 'papers follow by mail' --override sar.acuity,sar.acuity-documents --override sar.placement-criteria | grep -v '^  open'
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 28-7118e7fb
  submitted s4, Fri 2026-04-03 10:00 -05:00
  overridden: sar.placement-criteria, by W-lee
  overridden: sar.acuity, by W-lee
  overridden: sar.acuity-documents, by W-lee
Owed:
  overdue  contact-information.verified               late 2 days        Address and phone number checked
  overdue  services.monitored                         late 2 days        Services in the plan followed up
  overdue  sccp.full                                  late 2 days        Full plan within 30 days of enrolment
  overdue  sccp.review                                late 2 days        Plan reviewed every 30 days
  overdue  sar.placement-criteria                     since today        RSC requests rest on placement criteria and plan
  overdue  sar.acuity                                 since today        Acuity Index with extensions and transfers
  overdue  sar.acuity-documents                       since today        Papers behind the acuity scores
$ rsc case history C-0001 | tail -1
28-7118e7fb  2026-04-03T10:00:00-05:00  W-lee  sar.submit     s4              papers follow by mail; overrides sar.placement-criteria; overrides sar.acuity; overrides sar.acuity-documents
