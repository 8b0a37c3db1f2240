# What goes out is what the client's consent covers, and it is written down before it goes.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2026-03-10T09:00-05:00
$ for t in staff referrals contacts; do rsc import csv $SRC/samples/import/$t.csv --map $SRC/samples/import/$t.map.json > /dev/null 2>&1; done; rsc staff list --json | jq -c '[.staff[].id]'
["W-ana","W-lee"]
$ rsc export ndjson C-5001 --recipient P-clinic --purpose 'coordination of care'
2| cases/fb/C-5001.json: error: no consent covers the disclosure [export.no-consent]
2|   at: /consents
2|   expected: a consent that covers this recipient and purpose
2|   found: no consent is on file
2|   to do: ask the client for a consent and record it ('rsc consent add ... --covers ...'); in an emergency, for an audit or by order of a court, give --basis and --reason
2| Cases exported 0, withheld 1
[4]
$ rsc consent add C-5001 --kind part2-disclosure --discloser AG-1 --recipient P-clinic --purpose 'coordination of care' --scope 'attendance' --expires 2026-12-31 --at 2026-03-09 > /dev/null
$ rsc export ndjson C-5001 --recipient P-clinic --purpose 'coordination of care' 2>&1 | grep found
  found: k1: its scope is in words only; record what it covers (--covers)
$ rsc consent add C-5001 --kind part2-disclosure --discloser AG-1 --recipient P-clinic --purpose 'coordination of care' --scope 'attendance' --covers identity,attendance --expires 2026-12-31 --at 2026-03-09 > /dev/null
# A dry run says what would go; nothing is recorded.
$ rsc export ndjson C-5001 --recipient p-clinic --purpose 'Coordination of care' -n
C-5001: identity, attendance; by consent k2
Dry run, nothing went out. Cases exported 1, withheld 0
$ rsc audit disclosures C-5001
case  id  occurred  by  recipient  purpose  basis  consents  information  note
----  --  --------  --  ---------  -------  -----  --------  -----------  ----
Disclosures since 2020-03-10: 0
$ rsc export ndjson C-5001 --recipient P-clinic --purpose 'coordination of care' -o out.ndjson
Cases exported 1, withheld 0; written to out.ndjson
$ jq -c '[keys, .client, (.contacts | length), [.not_recorded[].section]]' out.ndjson
[["client","contacts","id","not_recorded","schema","x-disclosure"],{"id":"K-5001","given_name":"Juniper","family_name":"Alder","birth_date":"1988-04-12"},2,["referral","team","sccp","acuity","sars","outcomes"]]
$ jq '."x-disclosure"' out.ndjson
{
  "notice": "42 CFR part 2 prohibits unauthorized use or disclosure of these records.",
  "by": "AG-1",
  "recipient": "P-clinic",
  "purpose": "coordination of care",
  "at": "2026-03-10T09:00:00-05:00",
  "basis": "consent",
  "information": [
    "identity",
    "attendance"
  ],
  "consents": [
    {
      "id": "k2",
      "occurred": "2026-03-09",
      "discloser": "AG-1",
      "recipient": "P-clinic",
      "purpose": "coordination of care",
      "scope": "attendance",
      "covers": [
        "identity",
        "attendance"
      ],
      "expires": "2026-12-31"
    }
  ]
}
$ rsc audit disclosures C-5001
case    id  occurred                   by     recipient  purpose               basis    consents  information           note
------  --  -------------------------  -----  ---------  --------------------  -------  --------  --------------------  ----
C-5001  z1  2026-03-10T09:00:00-05:00  W-lee  P-clinic   coordination of care  consent  k2        identity, attendance
Disclosures since 2020-03-10: 1
# No more than is asked for; another purpose or recipient is another matter.
$ rsc export ndjson C-5001 --recipient P-clinic --purpose 'coordination of care' --information identity | jq -c '[.client.given_name, .contacts]'
["Juniper",null]
2| Cases exported 1, withheld 0
$ rsc export ndjson C-5001 --recipient P-clinic --purpose employment 2>&1 | grep found
  found: k1: it is for another purpose; k2: it is for another purpose
$ rsc export ndjson C-5001 --recipient P-clinic --purpose 'coordination of care' --information outcomes 2>&1 | grep found
  found: k1: its scope is in words only; record what it covers (--covers); k2: it covers other information than is asked for
# Revoked, it covers nothing from that instant on.
$ rsc consent revoke C-5001 k2 --at now > /dev/null
$ rsc export ndjson C-5001 --recipient P-clinic --purpose 'coordination of care' 2>&1 | grep found
  found: k1: its scope is in words only; record what it covers (--covers); k2: it was revoked
# What the law allows without a consent needs a reason, and some of it a supervisor.
$ rsc export ndjson C-5002 --recipient 'County hospital' --purpose 'emergency treatment' --basis medical-emergency
2| rsc: --basis medical-emergency is given without --reason [usage.missing]
2|   hint: say what the emergency was, who audits, or which court ordered it: it is recorded with the disclosure
[2]
$ rsc export ndjson C-5002 --recipient 'County hospital' --purpose 'emergency treatment' --basis medical-emergency --reason 'found unconscious, asked for by Dr. Reed' -o er.ndjson
Cases exported 1, withheld 0; written to er.ndjson
$ jq -c '."x-disclosure" | [.basis, .notice, .consents]' er.ndjson
["medical-emergency","42 CFR part 2 prohibits unauthorized use or disclosure of these records.",null]
$ rsc export ndjson C-5002 --recipient auditor --purpose audit --basis audit --reason 'Audit 14' --by W-ana
2| rsc: a disclosure on the basis 'audit' is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc audit disclosures C-5002 --json | jq -c '.disclosures[] | [.case, .id, .recipient, .basis, .note]'
["C-5002","z1","County hospital","medical-emergency","found unconscious, asked for by Dr. Reed"]
$ rsc audit disclosures C-5002 C-5001 --format csv | tr -d '\r' | cut -d, -f1-7
case,id,occurred,by,recipient,purpose,basis
C-5002,z1,2026-03-10T09:00:00-05:00,W-lee,County hospital,emergency treatment,medical-emergency
C-5001,z1,2026-03-10T09:00:00-05:00,W-lee,P-clinic,coordination of care,consent
C-5001,z2,2026-03-10T09:00:00-05:00,W-lee,P-clinic,coordination of care,consent
$ RSC_NOW=2030-03-11T09:00-05:00 rsc audit disclosures C-5002 --years 3 | tail -n 1
Disclosures since 2027-03-11: 0
$ rsc audit verify | tail -n 1
Journal: 10 lines, files: 7, findings: 0
# Of all cases, those that may go, go; the rest is told, a line each, and the status says so.
$ rsc consent add C-5002 --kind part2-disclosure --discloser AG-1 --recipient P-clinic --purpose 'coordination of care' --covers everything --expires 2026-12-31 --at 2026-03-09 > /dev/null
$ rsc export ndjson --all --recipient P-clinic --purpose 'coordination of care' -o all.ndjson
cases/fb/C-5001.json: k1: its scope is in words only; record what it covers (--covers); k2: it was revoked
Cases exported 1, withheld 1; written to all.ndjson
[4]
$ jq -r .id all.ndjson; stat -c %a all.ndjson
C-5002
600
# Within the agency everything goes, and the reading is logged.
$ rsc export ndjson C-5001 --recipient AG-1 --purpose review | jq -c 'keys'
["client","consents","contacts","disclosures","history","id","referral","schema"]
2| Cases exported 1, withheld 0
$ rsc audit log C-5001 --readings --json | jq -r '.lines[].act' | sort | uniq -c
      3 read audit disclosures
      1 read export ndjson
# Calls that are wrong.
$ rsc export ndjson --recipient P-clinic --purpose x
2| rsc: no case is named [usage.missing]
2|   hint: name cases, or give --all or --consented
[2]
$ rsc export ndjson C-5001 --all --recipient P-clinic --purpose x
2| rsc: cases, --all and --consented exclude each other [usage.bad-value]
2|   hint: name cases, or give --all or --consented
[2]
$ rsc export ndjson C-5001 --recipient P-clinic --purpose x --information plans
2| rsc: --information: there is no 'plans' [usage.bad-value]
2|   hint: one of everything, identity, enrolment, attendance, team, plan, assessments, authorizations, referrals, placements, outcomes, benefits, notes, administration
[2]
$ rsc export ndjson C-5001 --recipient P-clinic --purpose x --basis kindness --reason x
2| rsc: --basis: there is no 'kindness' [usage.bad-value]
2|   hint: one of consent, medical-emergency, audit, court-order
[2]
$ rsc export ndjson C-5001 --recipient AG-1 --purpose x --basis audit --reason x
2| rsc: --basis is given, and the recipient is the agency itself [usage.bad-value]
2|   hint: what stays within the agency needs no basis: leave --basis out
[2]
$ rsc export ndjson C-9 --recipient P-clinic --purpose x
2| rsc: there is no case C-9 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
# A record that was changed by other means does not go out: whose words they are is not known.
$ file=$(find s/cases -name C-5002.json); sed -i 's/"Sorrel"/"Sorel"/' $file; rsc export ndjson C-5002 --recipient P-clinic --purpose 'coordination of care'
2| cases/ae/C-5002.json: error: the record is not as the tool left it [check.hand-edited]
2|   to do: look at the change, then 'rsc case adopt CASE --reason ...'
2| Cases exported 0, withheld 1
[3]
# Every month, those who consented: no word of the others.
$ rsc export csv march --consented --recipient P-clinic --purpose 'coordination of care' --information attendance; ls march 2> /dev/null
Cases exported 0, withheld 2
2| cases/ae/C-5002.json: error: the record is not as the tool left it [check.hand-edited]
2|   to do: look at the change, then 'rsc case adopt CASE --reason ...'
[2]
$ rsc consent add C-5001 --kind part2-disclosure --discloser AG-1 --recipient P-clinic --purpose 'coordination of care' --covers attendance --expires 2026-12-31 --at 2026-03-09 > /dev/null
$ rsc export csv march --consented --recipient P-clinic --purpose 'coordination of care'; tr -d '\r' < march/contacts.csv | cut -d, -f1-6
Cases exported 1, withheld 1; written to march
case,id,occurred,recorded,by,note
C-5001,c1,2026-03-02T11:20:00-06:00,2026-03-02T12:05:00-06:00,W-lee,
C-5001,c2,2026-03-04T10:00:00-06:00,2026-03-04T11:30:00-06:00,W-lee,
2| cases/ae/C-5002.json: error: the record is not as the tool left it [check.hand-edited]
2|   to do: look at the change, then 'rsc case adopt CASE --reason ...'
# A note goes out only where a consent covers notes; what was voided, and the history, never.
$ rsc case void C-5001 c2 --reason 'another client' > /dev/null; rsc consent add C-5001 --kind part2-disclosure --discloser AG-1 --recipient county --purpose review --covers everything --expires 2026-12-31 --at 2026-03-09 > /dev/null
$ rsc export ndjson C-5001 --recipient county --purpose review 2> /dev/null | jq -c '[(.contacts | map(.id)), .contacts[0].note, .history, (.consents | length)]'
[["c1"],"Introduced herself.\nAgreed to meet on Wednesday, at the library.",null,4]
