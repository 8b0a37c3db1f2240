# No consent of the client names the recipient.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2026-03-10T09:00-05:00; I=$SRC/samples/import
$ for t in staff referrals; do rsc import csv $I/$t.csv --map $I/$t.map.json > /dev/null 2>&1; done
[1]
$ rsc export fhir C-5001 --recipient P-clinic --purpose 'coordination of care'
2| cases/fb/C-5001.json: error: no consent covers the disclosure [export.no-consent]
2|   at: /consents
2|   expected: a consent that covers this recipient and purpose
2|   found: no consent is on file
2|   to do: ask the client for a consent and record it ('rsc consent add ... --covers ...'); in an emergency, for an audit or by order of a court, give --basis and --reason
2| Cases exported 0, withheld 1
[4]
