# A store of an earlier version is read as it is: a share of full time was one number then.
$ cp -r $SRC/tests/cli/fixture/older store; chmod -R go-rwx store; chmod -R u+rw store
$ export RSC_STORE=store RSC_NOW=2026-03-02T10:00:00-06:00 RSC_BY=W-lee
$ jq -c '[.schema, .fte_percent, .fte]' store/staff/W-cho.json
["rsc.staff/1",60,null]
$ rsc staff list
SANDBOX: nothing in this store is real
worker  roles        supervisor  full time  hired       left
------  -----------  ----------  ---------  ----------  ----
W-ana   coordinator  W-lee           100 %  2025-01-06  -
W-cho   coordinator  W-lee            60 %  2024-03-04  -
W-lee   supervisor   -               100 %  2024-01-02  -
$ rsc audit verify; rsc check
Journal: 5 lines, files: 6, findings: 0
Records checked: 0, findings: 0

# What is changed takes the newest form, with all that it said.
$ rsc staff fte W-cho --percent 80 --at 2026-03-01 -n
SANDBOX: nothing in this store is real
Would record staff.fte in W-cho
  added ft1, Sun 2026-03-01
  /fte_percent: removed 60
  /schema: "rsc.staff/1" -> "rsc.staff/2"
  /fte/percent: added 60
  /fte/changes/0/id: added "ft1"
  /fte/changes/0/occurred: added "2026-03-01"
  /fte/changes/0/recorded: added "2026-03-02T10:00:00-06:00"
  /fte/changes/0/by: added "W-lee"
  /fte/changes/0/percent: added 80
$ rsc staff fte W-cho --percent 80 --at 2026-03-01 -q -o out
$ jq -c '[.schema, .fte.percent, .fte.changes[0].percent, (.degrees | length), (.history | length)]' store/staff/W-cho.json
["rsc.staff/2",60,80,1,3]

# The rest in one act; once is enough.
$ rsc upgrade -n; rsc upgrade --by W-cho
SANDBOX: nothing in this store is real
Would upgrade staff/W-ana.json
Would upgrade staff/W-lee.json
2| rsc: upgrading a store is for a supervisor or administrator, and W-cho is neither [act.supervisor]
2|   hint: ask one of them; 'rsc staff list' names them
[4]
$ rsc upgrade --reason 'new version'
SANDBOX: nothing in this store is real
Upgraded staff/W-ana.json
Upgraded staff/W-lee.json
$ rsc upgrade --json | jq -c '[.schema, .act, .changed]'
["rsc.act/1","upgrade",[]]
$ rsc staff list | tail -3; jq -r .schema store/staff/*; rsc audit verify; rsc check --store
W-ana   coordinator  W-lee           100 %  2025-01-06  -
W-cho   coordinator  W-lee            80 %  2024-03-04  -
W-lee   supervisor   -               100 %  2024-01-02  -
rsc.staff/2
rsc.staff/2
rsc.staff/2
Journal: 7 lines, files: 6, findings: 0
Files checked: 6, findings: 0
$ tail -1 store/audit/journal | jq -c '[.act, .reason, (.files | length)]'
["upgrade","new version",2]

# Members that a description does not speak of stay, and so does a place where nothing is said.
$ printf '{"schema":"rsc.staff/1","id":"W-old","x-payroll":{"number":4711},"fte_percent":50,"roles":["coordinator"]}' > store/staff/W-old.json; chmod 600 store/staff/W-old.json
$ rsc staff list | grep W-old; rsc upgrade; jq -c 'del(.history)' store/staff/W-old.json
W-old   coordinator  -                50 %  -           -
SANDBOX: nothing in this store is real
Upgraded staff/W-old.json
{"schema":"rsc.staff/2","id":"W-old","x-payroll":{"number":4711},"fte":{"percent":50},"roles":["coordinator"]}

# What was changed by hand is not taken in this way, and what is wrong is told where it stands.
$ printf '{"schema":"rsc.staff/1",\n "id":"W-odd", "fte_percent":150, "roles":["driver"]}' > store/staff/W-odd.json; chmod 600 store/staff/W-odd.json
$ rsc upgrade
2| rsc: staff/W-odd.json is not valid [record.bad-value]
2| staff/W-odd.json:2:44: error: a member has a value that it cannot have [record.bad-value]
2|   at: /roles/0
2|   expected: one of coordinator, supervisor, peer-specialist, analyst, administrator
2|   found: 'driver'
2|   to do: correct the value
2| staff/W-odd.json:1:1: error: a member has a value that it cannot have [record.bad-value]
2|   at: /fte/percent
2|   expected: an integer from 0 to 100
2|   found: 150
2|   to do: correct the value
[3]
$ rm store/staff/W-odd.json; rm -r store; cp -r $SRC/tests/cli/fixture/older store; chmod -R go-rwx store; chmod -R u+rw store
$ sed -i 's/"fte_percent": 60/"fte_percent": 70/' store/staff/W-cho.json; rsc upgrade; jq -r .schema store/staff/*
rsc.staff/1
rsc.staff/1
rsc.staff/1
2| rsc: staff/W-cho.json is not as the tool left it [check.hand-edited]
2| staff/W-cho.json: error: the record is not as the tool left it [check.hand-edited]
2|   to do: restore it, or put back what was changed by hand

# A version that is newer than the program is left as it is.
$ sed -i 's,rsc.staff/1,rsc.staff/9,' store/staff/W-ana.json; cksum < store/staff/W-ana.json > before
$ rsc staff show W-ana; rsc staff set W-ana --login ana; cksum < store/staff/W-ana.json | cmp - before
2| rsc: staff/W-ana.json is not valid [record.schema-newer]
2| staff/W-ana.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.staff/2'
2|   found: 'rsc.staff/9'
2|   to do: use the newer program
2| rsc: staff/W-ana.json is not valid [record.schema-newer]
2| staff/W-ana.json:2:13: error: a newer version of the program wrote this [record.schema-newer]
2|   at: /schema
2|   expected: 'rsc.staff/2'
2|   found: 'rsc.staff/9'
2|   to do: use the newer program
