# One verdict as a page, for the county that asks; it is a disclosure, and written down as one.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-25T10:00:00-05:00 RSC_BY=W-lee
$ rsc contact add C-0001 --at 2026-03-10T10:00 --mode phone --with client --note 'Talked with Maria' -q -o out
$ rsc case dispute C-0001 --obligation C-0001~contact.weekly~a1~2026-03-09 --at today --note 'Maria was in hospital' -q -o out
$ export week=C-0001~contact.weekly~a1~2026-03-09
$ rsc export verdict $week --recipient County --purpose audit --basis audit --reason 'Question 7' -o week.html
Cases exported 1, withheld 0; written to week.html
$ text() { sed -e '1,/<main>/d' -e 's/<dt>\([^<]*\)<.dt>/\1: /g' -e 's/<[^>]*>//g' "$@" | grep .; }
$ text week.html | grep -v -e '^reading:' -e SHA-256 -e '^Journal:'
RSC client contacted every week missed
AG-north, case C-0001, as of Wed 2026-03-25 10:00 -05:00, as known Wed 2026-03-25 10:00 -05:00 SANDBOX: not real
42 CFR part 2 prohibits unauthorized use or disclosure of these records.
Disclosed by: AG-north
To: County
For: audit
On: Wed 2026-03-25 10:00 -05:00
Allowed by: audit
verdict: missed: its time closed without it
owner: W-ana (coordinator)
means: its period closed without it
obligation: C-0001~contact.weekly~a1~2026-03-09
What was owed
clause: On RSC there is a contact with the client in each calendar week. The revisions differ on whether it has to be face to face. Only a face-to-face contact counts.
source: Recovery Support Coordination and Case Management: Policy and Procedure (CARS revision), section 2.B.2, bullet 8
revision: milwaukee-coordination@cars, in force from 2026-01-01; it was in force on the day this began
How its time was counted
trigger: first day of the week at this level: 2026-03-09, counted from entry a1
clock: 1 in the week that begins 2026-03-09; judged days 2026-03-09 to 2026-03-15
What the record shows
evidence: none in the record as known Wed 2026-03-25 10:00 -05:00; warning: the longest time between two was 23 days, 2026-03-02 to 2026-03-25
uncounted: entry c2, Tue 2026-03-10 10:00 -05:00: it was by phone, and face-to-face is asked for
afterwards: nothing of the kind up to Wed 2026-03-25 10:00 -05:00
disputed: by W-lee on 2026-03-25
How the text is read
What shows that the record is as its acts left it
The chain of its history is whole, and the file is as the journal's last line about it says.
File: cases/aa/C-0001.json
Judged by rsc 0.1.0. Clause and readings are in our own words; the document named is the authority.
$ grep -c Maria week.html
0
[1]
# The journal's line that the page names is the one that wrote the disclosure down.
$ rsc log --last 1 --format csv | cut -d, -f3-5; rsc audit disclosures C-0001 --json | jq -c '.disclosures[] | [.recipient, .basis, .form, .note]'
act,seq,files
export.verdict,43,cases/aa/C-0001.json
["County","audit","verdict","C-0001~contact.weekly~a1~2026-03-09: Question 7"]
# It rests on the whole record: a consent to a part does not cover it.
$ rsc consent add C-0001 --kind part2-disclosure --discloser AG-north --recipient P-clinic --purpose care --scope attendance --covers attendance --expires +90d --at today -q -o out
$ rsc export verdict $week --recipient P-clinic --purpose care
2| cases/aa/C-0001.json: error: no consent covers the disclosure [export.no-consent]
2|   at: /consents
2|   expected: a consent that covers this recipient and purpose
2|   found: the consents cover a part; a verdict rests on the whole record
2|   to do: ask the client for a consent and record it ('rsc consent add ... --covers ...'); in an emergency, for an audit or by order of a court, give --basis and --reason
2| Cases exported 0, withheld 1
[4]
# Within the agency it is a reading.
$ rsc export verdict $week --recipient AG-north --purpose review 2> account | text | sed -n '2,4p'; cat account
AG-north, case C-0001, as of Wed 2026-03-25 10:00 -05:00, as known Wed 2026-03-25 10:00 -05:00 SANDBOX: not real
42 CFR part 2 prohibits unauthorized use or disclosure of these records. This page is for use within the agency.
verdict: missed: its time closed without it
Cases exported 1, withheld 0
$ rsc audit log --readings --format csv | tail -n 1 | cut -d, -f3,5
read export verdict,cases/aa/C-0001.json
# What is not there is said before anything is written down.
$ rsc export verdict C-0001~contact.weekly --recipient County --purpose audit --basis audit --reason 'Question 8'
2| rsc: C-0001 has no obligation 'C-0001~contact.weekly' [explain.nothing]
2|   hint: 'rsc explain C-0001 RULE' shows the identities
[5]
$ rsc export verdict C-9999~contact.weekly~a1~2026-03-09 --recipient County --purpose audit --basis audit --reason 'Question 8'
2| rsc: there is no case C-9999 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc audit disclosures C-0001 --json | jq '.disclosures | length'
1

# What is no obligation, and a reader that stops before the end: it was told, so that is said.
$ rsc export verdict C-0001 --recipient County --purpose audit
2| rsc: 'C-0001' names no obligation [usage.bad-value]
2|   hint: 'rsc explain CASE RULE' shows the identities
[2]
$ (sleep 0.2; rsc export verdict $week --recipient AG-north --purpose review; echo "status $?" >&2) | true
2| rsc: standard output: Broken pipe [store.io]
2|   hint: what was written there is not complete; who read it stopped before the end: repeat, and read all of it
2| status 8
