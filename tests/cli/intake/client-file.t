# The client's data from a file or from standard input; an option comes on top.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ echo '{"given_name": "Robin", "family_name": "Hale", "birth_date": "1990-01-01", "family": [{"relationship": "son"}], "x-shelf": "7"}' > client.json
$ rsc intake add --source ciu --level RSC --at now --client-file client.json --birth-date 1990-02-02 -q
SANDBOX: nothing in this store is real
Recorded intake.add in C-0003, now at revision 1-58ff6b1d
  case C-0003 of client K-0003
  added ref1, Tue 2026-03-03 10:00 -06:00
Cannot be judged:
  undetermined  team.formed  no-enrolment  Support team formed within two weeks
  undetermined  sccp.full    no-enrolment  Full plan within 30 days of enrolment
Owed:
  open  contact.rsc-24h              by Wed 2026-03-04 10:00 -06:00  RSC client reached within 24 hours of notice
  open  assignment.one-business-day  by Wed 2026-03-04               Assigned within one business day
$ rsc case show C-0003 --json | jq -c .client
{"id":"K-0003","given_name":"Robin","family_name":"Hale","birth_date":"1990-02-02","family":[{"id":"fm1","relationship":"son"}],"x-shelf":"7"}
$ echo '{"given_name": "Kim"}' | rsc intake add --source ciu --level RSC --at now --client-file - -q -o /dev/null
$ echo 'Kim' | rsc intake add --source ciu --level RSC --at now --given-name - --note 'a name from the pipe' -q -o /dev/null
$ rsc case list --format csv | tr -d '\r'
case,client,level,worker,enrolled,discharged,entries
C-0001,K-0001,RSC-I,W-ana,2026-03-02,,2
C-0002,K-0002,,,,,0
C-0003,K-0003,,,,,0
C-0004,K-0004,,,,,0
C-0005,K-0005,,,,,0

# No file, no JSON, a date that does not exist, a member that is not known.
$ echo '{"given_name": "Kim", "colour": "red", "birth_date": "1990-02-30"}' | rsc intake add --source ciu --at now --client-file -
2| rsc: cases/2b/C-0006.json is not valid [record.bad-value]
2| -:1:54: error: a member has a value that it cannot have [record.bad-value]
2|   at: /birth_date
2|   expected: a date that exists, YYYY-MM-DD
2|   found: '1990-02-30'
2|   to do: correct the value
2| -:1:33: error: a member is not in the description [record.unknown-member]
2|   at: /colour
2|   expected: a described member, or one whose name begins with x-
2|   found: 'colour'
2|   to do: 'rsc schema' lists the members
[3]
$ rsc intake add --source ciu --at now --client-file none.json
2| rsc: none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
$ echo '{"given_name": ' | rsc intake add --source ciu --at now --client-file -
2| rsc: - is not valid [json.syntax]
2| -:2:1: error: the text is not JSON [json.syntax]
2|   expected: a value
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
