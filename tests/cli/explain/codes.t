# Every diagnostic code there is, and how one text is read; no store is needed.
$ rsc explain --codes | sed -n '1,5p;$p'
code                            severity  what it means
------------------------------  --------  ---------------------------------------------------------------
act.refused                     error     a rule of the policy forbids the act
act.state                       error     what stands in the record does not allow the act
act.supervisor                  error     the act is for a supervisor
zone.unknown                    error     the time zone is not known
$ rsc explain --codes | sed 1,2d | wc -l; grep -c '^    {"[a-z]*\.' $SRC/lib/base/diagnostics.cpp
129
129
$ rsc explain --codes --json | jq -c '.schema, (.codes | length), .codes[0]'
"rsc.diagnostics/1"
129
{"code":"act.refused","severity":"error","title":"a rule of the policy forbids the act"}
$ rsc explain Q12
Q12, on Acuity Index of 0 to 38

  Scores are whole numbers and both ends are included; 39 or more points to
  RSC. The documents name no upper bound. RSC is permitted below 39 on account
  of a special grant or a clinical reason. A mismatch between score and level
  is flagged and never moves anyone. If the index is stale or missing, the
  verdict is undetermined.

$ rsc explain Q12 --json
{
  "schema": "rsc.reading/1",
  "id": "Q12",
  "about": "Acuity Index of 0 to 38",
  "text": "Scores are whole numbers and both ends are included; 39 or more points to RSC. The documents name no upper bound. RSC is permitted below 39 on account of a special grant or a clinical reason. A mismatch between score and level is flagged and never moves anyone. If the index is stale or missing, the verdict is undetermined."
}
$ rsc explain Q999
2| rsc: no store: neither -C nor RSC_STORE is given, no directory from here up holds rsc.json, and no setting names one [store.missing]
2|   hint: name a store with -C DIR, or make one with 'rsc init DIR'
[8]
$ rsc explain --codes Q12
2| rsc: --codes lists all codes: nothing else can be named [usage.bad-value]
2|   hint: leave Q12 out, or --codes
[2]
$ rsc explain
2| rsc explain needs SUBJECT [usage.missing]
2|   hint: see rsc explain --help
[2]

# A record of that id goes before.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc explain Q12 -q | head -1
Q12, on Acuity Index of 0 to 38
$ rsc staff add Q12 --roles coordinator --supervisor W-lee --hired 2026-01-05 -q -o out; rsc explain Q12 | head -1
Q12 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)
