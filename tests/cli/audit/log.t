# Who did what, in the order of the journal.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc audit log | sed -n '1,5p;35,$p'
at                         line  by     act               about                                 reason
-------------------------  ----  -----  ----------------  ------------------------------------  ------
2026-01-05T09:00:00-06:00     1  W-lee  init              wisconsin-state and 3 more            -
2026-01-05T09:00:00-06:00     2  W-lee  policy.adopt      follow-up-after-discharge and 1 more  -
2026-01-05T09:00:00-06:00     3  W-lee  staff.add         W-lee                                 -
2026-03-02T12:00:00-06:00    33  W-lee  intake.add        C-0001                                -
2026-03-02T12:00:00-06:00    34  W-lee  assign.add        C-0001                                -
2026-03-02T12:00:00-06:00    35  W-ana  contact.add       C-0001                                -
2026-03-02T12:00:00-06:00    36  W-ana  team.add          C-0001                                -
2026-03-02T12:00:00-06:00    37  W-ana  team.add          C-0001                                -
2026-03-02T12:00:00-06:00    38  W-ana  sccp.draft        C-0001                                -
2026-03-02T12:00:00-06:00    39  W-ana  sccp.sign         C-0001                                -
2026-03-02T12:00:00-06:00    40  W-ana  intake.add        C-0002                                -

# Who looks at a record is noted, and so is who looks at all of them.
$ RSC_BY=W-cho rsc case show C-0001 -o shown; rsc explain C-0002 -o explained; rsc report compliance -q -o report
$ RSC_NOW=2026-03-04T09:00:00-06:00 RSC_BY=W-ana rsc contact list C-0001 -o contacts
$ rsc audit log --readings
at                         line  by     act                     about      reason
-------------------------  ----  -----  ----------------------  ---------  ------
2026-03-03T10:00:00-06:00     -  W-cho  read case show          C-0001     -
2026-03-03T10:00:00-06:00     -  W-lee  read explain            C-0002     -
2026-03-03T10:00:00-06:00     -  W-lee  read report compliance  all cases  -
2026-03-04T09:00:00-06:00     -  W-ana  read contact list       C-0001     -
$ ls store/audit; jq -c '[.at, .by, .command, .cases]' store/audit/reads-2026-03
journal
reads-2026-03
["2026-03-03T10:00:00-06:00","W-cho","case show",["C-0001"]]
["2026-03-03T10:00:00-06:00","W-lee","explain",["C-0002"]]
["2026-03-03T10:00:00-06:00","W-lee","report compliance","all"]
["2026-03-04T09:00:00-06:00","W-ana","contact list",["C-0001"]]

# Of one case, of one worker, of some days.
$ rsc audit log C-0002
at                         line  by     act                     about      reason
-------------------------  ----  -----  ----------------------  ---------  ------
2026-03-02T12:00:00-06:00    40  W-ana  intake.add              C-0002     -
2026-03-03T10:00:00-06:00     -  W-lee  read explain            C-0002     -
2026-03-03T10:00:00-06:00     -  W-lee  read report compliance  all cases  -
$ rsc audit log C-0001 --worker W-cho
at                         line  by     act             about   reason
-------------------------  ----  -----  --------------  ------  ------
2026-03-03T10:00:00-06:00     -  W-cho  read case show  C-0001  -
$ rsc audit log --worker W-ana --from 2026-03-03 --until today
at  line  by  act  about  reason
--  ----  --  ---  -----  ------
$ RSC_NOW=2026-03-05T09:00:00-06:00 rsc audit log --from -1d
at                         line  by     act                about   reason
-------------------------  ----  -----  -----------------  ------  ------
2026-03-04T09:00:00-06:00     -  W-ana  read contact list  C-0001  -
$ rsc audit log --from 2026-01-01 --until 2026-01-31 --acts C-0001
at  line  by  act  about  reason
--  ----  --  ---  -----  ------

# A reading of what is not there is none; nobody is named where nobody is known.
$ rsc case show C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ RSC_BY= rsc team list C-0001 -o team; tail -1 store/audit/reads-2026-03 | jq -c 'del(.user)'
{"at":"2026-03-03T10:00:00-06:00","by":null,"command":"team list","cases":["C-0001"]}
$ rsc audit log --readings | sed -n 6p
2026-03-03T10:00:00-06:00     -  -      read team list          C-0001     -

# For spreadsheets and scripts.
$ rsc case void C-0001 c1 --reason 'of another client' -q -o out; rsc audit log C-0001 --format csv | sed -n '1p;6,$p'
at,by,act,seq,files,reason
2026-03-02T12:00:00-06:00,W-ana,team.add,37,cases/aa/C-0001.json,
2026-03-02T12:00:00-06:00,W-ana,sccp.draft,38,cases/aa/C-0001.json,
2026-03-02T12:00:00-06:00,W-ana,sccp.sign,39,cases/aa/C-0001.json,
2026-03-03T10:00:00-06:00,W-lee,case.void,41,cases/aa/C-0001.json,
2026-03-03T10:00:00-06:00,W-cho,read case show,,cases/aa/C-0001.json,
2026-03-03T10:00:00-06:00,W-lee,read report compliance,,,
2026-03-03T10:00:00-06:00,,read team list,,cases/aa/C-0001.json,
2026-03-04T09:00:00-06:00,W-ana,read contact list,,cases/aa/C-0001.json,
$ rsc audit log --format ndjson | tail -1
{"at":"2026-03-04T09:00:00-06:00","by":"W-ana","act":"read contact list","files":["cases/aa/C-0001.json"]}
$ rsc audit log --json --readings | jq -c '[.schema, (.lines | length), .lines[0]]'
["rsc.log/1",5,{"at":"2026-03-03T10:00:00-06:00","by":"W-cho","act":"read case show","files":["cases/aa/C-0001.json"]}]

# Lines that nobody can read are counted.
$ echo '{"at":"2026-03-' >> store/audit/reads-2026-03; rsc audit log --readings C-0002
at                         line  by     act                     about      reason
-------------------------  ----  -----  ----------------------  ---------  ------
2026-03-03T10:00:00-06:00     -  W-lee  read explain            C-0002     -
2026-03-03T10:00:00-06:00     -  W-lee  read report compliance  all cases  -
2| rsc: warning: 1 line of the logs cannot be read

# Wrong calls; an id that no line names is no fault: it may have been purged long ago.
$ rsc audit log --from 'last week'
2| rsc: --from: 'last week' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc audit log C-0009
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc audit log --worker W-nobody
2| rsc: there is no worker W-nobody [usage.not-found]
2|   hint: 'rsc staff list' lists the workers
[5]

# A log that cannot be written keeps nobody from reading.
$ rm store/audit/reads-2026-03; mkdir store/audit/reads-2026-03; rsc contact list C-0001 | tail -1

2| rsc: warning: this reading is not logged: audit/reads-2026-03: cannot open: Is a directory [store.io]
$ rsc audit log --readings
2| rsc: audit/reads-2026-03: cannot read: Is a directory [store.io]
2|   hint: check the disk, then run the command again
[8]
