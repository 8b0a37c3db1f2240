# The last acts, the newest first.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at now --mode phone --with client --reason 'asked for it' > /dev/null
$ rsc case show C-0001 > /dev/null
$ rsc log --last 3
at                         line  by     act          about   reason
-------------------------  ----  -----  -----------  ------  ------
2026-03-03T10:00:00-06:00    41  W-ana  contact.add  C-0001  -
2026-03-02T12:00:00-06:00    40  W-ana  intake.add   C-0002  -
2026-03-02T12:00:00-06:00    39  W-ana  sccp.sign    C-0001  -
38 earlier: 'rsc log --last N'
$ rsc log C-0001 --last 1 --json | jq -c .lines
[{"at":"2026-03-03T10:00:00-06:00","by":"W-ana","act":"contact.add","seq":41,"files":["cases/aa/C-0001.json"]}]
$ rsc log --worker W-ana --format csv
at,by,act,seq,files,reason
2026-03-03T10:00:00-06:00,W-ana,contact.add,41,cases/aa/C-0001.json,
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
$ rsc log --last 1000 --format ndjson | tac > newest; rsc audit log --acts --format ndjson | cmp - newest && wc -l < newest
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
