# Cases as FHIR R4 bundles; ids are the same every time.
$ rsc demo s --cases 30 --as-of 2026-03-31 > /dev/null
$ export RSC_STORE=s RSC_BY=s-001 RSC_NOW=2026-04-01T08:00-05:00
$ rsc export fhir --all --recipient AG-demo --purpose review -o all.ndjson
Cases exported 30, withheld 0; written to all.ndjson
$ jq -r '.entry[].resource.resourceType' all.ndjson | sort -u | tr '\n' ' '
Appointment CarePlan CareTeam Communication Consent Encounter EpisodeOfCare Flag Goal HealthcareService Observation Organization Patient Practitioner Provenance RelatedPerson ServiceRequest Task 
$ jq -r '[.resourceType, .type, (.entry | length > 3)] | @csv' all.ndjson | sort | uniq -c
     30 "Bundle","collection",true
# Every reference leads to a resource of its bundle.
$ jq -c '[.entry[].fullUrl] as $all | [.. | objects | .reference? // empty | strings] - $all' all.ndjson | sort -u
[]
$ rsc export fhir --all --recipient AG-demo --purpose review 2> /dev/null | cmp - all.ndjson && echo same
same
# To others by consent: labelled, with the notice.
$ id=$(rsc export fhir --all --recipient county --purpose 'care coordination' -n | grep consent | head -n 1 | cut -d: -f1)
$ rsc export fhir $id --recipient county --purpose 'care coordination' -o one.json | sed "s/$id/ID/"
Cases exported 1, withheld 0; written to one.json
$ jq -c '[.meta.security[].code], (.entry[] | select(.resource.resourceType == "Provenance") | .resource.text.div | contains("42 CFR part 2"))' one.json
["42CFRPart2","R"]
true
$ jq -c '[.entry[].resource.resourceType] | contains(["Observation"])' one.json
true
$ rsc audit disclosures $id --json | jq -c '.disclosures[] | [.recipient, .form, .information]'
["county","fhir",["identity","enrolment","attendance","plan","referrals","outcomes"]]
