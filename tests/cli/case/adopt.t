# A record edited by hand is taken in, with the reason; what changed goes into its history.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ sed -i s/1975-01-20/1975-01-21/ $(file_of C-2)
2| sed: no input files
[4]
$ rsc check C-2 | head -1
2| rsc: there is no case C-2 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
$ rsc case adopt C-2 --reason 'birth date corrected by hand' --dry-run
Would adopt 0, unchanged 0
2| rsc: cases/4d/C-2.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
$ rsc check C-2 | head -1
2| rsc: there is no case C-2 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
$ rsc case adopt C-2 --reason 'birth date corrected by hand'
Adopted 0, unchanged 0
2| rsc: cases/4d/C-2.json: cannot read: No such file or directory [store.no-file]
2|   hint: check the name
[5]
$ rsc check C-2 | tail -1
2| rsc: there is no case C-2 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
$ jq -c '.history[] | [.seq, .at, .by, .act, .reason]' $(file_of C-2)

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
      "value": 0
    }
  ]
}
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "store.no-file",
2|   "message": "cases/4d/C-2.json: cannot read: No such file or directory",
2|   "hint": "check the name"
2| }
[5]

# A file from elsewhere is a new case, or replaces the case of the same id.
$ jq '.id = "C-7" | .client.id = "P-107"' $SRC/tests/cli/fixture/cases/C-1.json > new.json
$ rsc case adopt new.json --reason 'came by mail' --by W-ana
Adopted 0, unchanged 0
2| rsc: a member has a value that it cannot have [record.bad-value]
2| new.json:15:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
[3]
$ jq 'del(.contacts[3])' new.json > shorter.json
$ rsc case adopt shorter.json --reason 'one contact was not theirs' --json
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
      "value": 0
    }
  ]
}
2| {
2|   "schema": "rsc.error/1",
2|   "status": 3,
2|   "code": "record.bad-value",
2|   "message": "a member has a value that it cannot have",
2|   "hint": "did you mean 'RSC'?",
2|   "findings": [
2|     {
2|       "code": "record.bad-value",
2|       "severity": "error",
2|       "file": "shorter.json",
2|       "pointer": "/referral/level",
2|       "line": 15,
2|       "column": 14,
2|       "message": "a member has a value that it cannot have",
2|       "expected": "one of RSC, CM",
2|       "found": "'RSC-I'",
2|       "remedy": "did you mean 'RSC'?"
2|     }
2|   ]
2| }
[3]
$ jq '.id = "C-8"' new.json | rsc case adopt - --reason 'from a pipe'
Adopted 0, unchanged 0
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:15:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
[3]
