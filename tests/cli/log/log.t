# The last acts, the newest first.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at now --mode phone --with client --reason 'asked for it' > /dev/null
$ rsc case show C-0001 > /dev/null
$ rsc log --last 3
at                         line  by     act          about   reason
-------------------------  ----  -----  -----------  ------  ------------
2026-03-03T10:00:00-06:00    41  W-ana  contact.add  C-0001  asked for it
2026-03-02T12:00:00-06:00    40  W-ana  intake.add   C-0002  -
2026-03-02T12:00:00-06:00    39  W-ana  sccp.sign    C-0001  -
38 earlier: 'rsc log --last N'
$ rsc log C-0001 --last 1 --json | jq -c .lines
[{"at":"2026-03-03T10:00:00-06:00","by":"W-ana","act":"contact.add","seq":41,"files":["cases/aa/C-0001.json"],"reason":"asked for it"}]
$ rsc log --worker W-ana --format csv
at,by,act,seq,files,reason
2026-03-03T10:00:00-06:00,W-ana,contact.add,41,cases/aa/C-0001.json,asked for it
2026-03-02T12:00:00-06:00,W-ana,intake.add,40,cases/f7/C-0002.json,
2026-03-02T12:00:00-06:00,W-ana,sccp.sign,39,cases/aa/C-0001.json,
2026-03-02T12:00:00-06:00,W-ana,sccp.draft,38,cases/aa/C-0001.json,
2026-03-02T12:00:00-06:00,W-ana,team.add,37,cases/aa/C-0001.json,
2026-03-02T12:00:00-06:00,W-ana,team.add,36,cases/aa/C-0001.json,
2026-03-02T12:00:00-06:00,W-ana,contact.add,35,cases/aa/C-0001.json,
$ rsc log --until 2020-01-01
at  line  by  act  about  reason
--  ----  --  ---  -----  ------
# The same acts as in the whole log, the other way round; 20 when nothing is said.
$ rsc log --last 1000 --format ndjson | tac | jq -c 'del(.reason)' > newest; rsc audit log --acts --format ndjson | jq -c 'del(.reason)' | cmp - newest && wc -l < newest
41
$ rsc log --format ndjson | wc -l
20
# A name that nobody has.
$ rsc log C-9999
2| rsc: there is no case C-9999 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc log --worker W-nobody
2| rsc: there is no worker W-nobody [usage.not-found]
2|   hint: 'rsc staff list' lists the workers
[5]
$ rsc log --last 0
2| rsc log: --last: '0' is no number from 1 to 1000000 [usage.bad-value]
2|   hint: see rsc log --help
[2]
# What is not shown is counted; from a day on, all of it is shown.
$ rsc log | tail -n 1
21 earlier: 'rsc log --last N'
$ rsc log --last 3 | tail -n 1; rsc log --from 2020-01-01 | sed 1,2d | wc -l; rsc log --from 2020-01-01 --last 3 | tail -n 1
38 earlier: 'rsc log --last N'
41
38 earlier: 'rsc log --last N'
# Why an act on a case was done, who approved an excuse, and what a supervisor let pass; it is read in the case, and that is noted.
$ export RSC_BY=W-ana
$ rsc excuse add C-0001 --because county-waiver --rules contact.weekly --from today --through today --approver W-lee --at today -q -o out
$ rsc assign end C-0001 --because other --at today --reason 'moved away' --by W-lee -q -o out
$ rsc log --last 3
at                         line  by     act          about   reason
-------------------------  ----  -----  -----------  ------  --------------------------------
2026-03-03T10:00:00-06:00    43  W-lee  assign.end   C-0001  moved away; other
2026-03-03T10:00:00-06:00    42  W-ana  excuse.add   C-0001  county-waiver, approved by W-lee
2026-03-03T10:00:00-06:00    41  W-ana  contact.add  C-0001  asked for it
40 earlier: 'rsc log --last N'
$ rsc log --last 1 --json | jq -c .lines[].reason; rsc case history C-0001 | tail -n 2 | grep -o 'county-waiver.*\|moved.*'
"moved away; other"
county-waiver, approved by W-lee
moved away; other
$ rsc audit log --readings --format csv | tail -n 1 | cut -d, -f2-3,5
W-ana,read case history,cases/aa/C-0001.json
# Two acts of one second are told apart.
$ rsc contact attempt C-0002 --at now --mode phone --with client --reason first -q -o out; rsc contact attempt C-0002 --at now --mode phone --with client --reason second -q -o out
$ rsc log C-0002 --last 2 | sed 1,2d
2026-03-03T10:00:00-06:00    45  W-ana  contact.attempt  C-0002  second
2026-03-03T10:00:00-06:00    44  W-ana  contact.attempt  C-0002  first
1 earlier: 'rsc log --last N'
