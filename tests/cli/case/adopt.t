# A record edited by hand is taken in, with the reason; what changed goes into its history.
$ . $SRC/tests/cli/fixture/make.sh
$ sed -i s/1975-01-20/1975-01-21/ $(file_of C-2)
$ rsc check C-2 | head -1
cases/4d/C-2.json:1:1: warning: the record is not as the tool left it [check.hand-edited]
$ rsc case adopt C-2 --reason 'birth date corrected by hand' --dry-run
C-2: taken in as it stands
Would adopt 1, unchanged 0
$ rsc check C-2 | head -1
cases/4d/C-2.json:1:1: warning: the record is not as the tool left it [check.hand-edited]
$ rsc case adopt C-2 --reason 'birth date corrected by hand'
C-2: taken in as it stands
Adopted 1, unchanged 0
$ rsc check C-2 | tail -1
Records checked: 1, findings: 0
$ jq -c '.history[] | [.seq, .at, .by, .act, .reason]' $(file_of C-2)
[1,"2026-03-31T23:00:00-05:00","S-lee","case.adopt","written by hand"]
[2,"2026-03-31T23:00:00-05:00","S-lee","case.adopt","birth date corrected by hand"]

# A second time there is nothing to do.
$ rsc case adopt C-2 --reason 'again' --json
{
  "schema": "rsc.act/1",
  "act": "case.adopt",
  "store": "$PWD/s",
  "dry_run": false,
  "changed": [],
  "figures": [
    {
      "name": "adopted",
      "value": 0
    },
    {
      "name": "unchanged",
      "value": 1
    }
  ]
}

# A file from elsewhere is a new case, or replaces the case of the same id.
$ jq '.id = "C-7" | .client.id = "P-107"' $SRC/tests/cli/fixture/cases/C-1.json > new.json
$ rsc case adopt new.json --reason 'came by mail' --by W-ana
C-7: new case
Adopted 1, unchanged 0
$ jq 'del(.contacts[3])' new.json > shorter.json
$ rsc case adopt shorter.json --reason 'one contact was not theirs' --json
{
  "schema": "rsc.act/1",
  "act": "case.adopt",
  "store": "$PWD/s",
  "dry_run": false,
  "changed": [
    "cases/ce/C-7.json"
  ],
  "figures": [
    {
      "name": "adopted",
      "value": 1
    },
    {
      "name": "unchanged",
      "value": 0
    }
  ],
  "difference": [
    "C-7/contacts/3/id: removed \"c4\"",
    "C-7/contacts/3/occurred: removed \"2026-03-17T11:00:00-05:00\"",
    "C-7/contacts/3/recorded: removed \"2026-03-17T11:30:00-05:00\"",
    "C-7/contacts/3/by: removed \"W-ana\"",
    "C-7/contacts/3/mode: removed \"phone\"",
    "C-7/contacts/3/with: removed \"client\"",
    "C-7/contacts/3/reached: removed false",
    "C-7/history/1/seq: added 2",
    "C-7/history/1/at: added \"2026-03-31T23:00:00-05:00\"",
    "C-7/history/1/by: added \"S-lee\"",
    "C-7/history/1/act: added \"case.adopt\"",
    "C-7/history/1/reason: added (text)",
    "C-7/history/1/record: added (text)",
    "C-7/history/1/previous: added (text)",
    "C-7/history/1/hash: added (text)"
  ]
}
$ jq '.id = "C-8"' new.json | rsc case adopt - --reason 'from a pipe'
C-8: new case
Adopted 1, unchanged 0
