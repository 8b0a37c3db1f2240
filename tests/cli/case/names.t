# Which id belongs to whom: asked for, and logged.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc case list | grep -c Rivera
0
[1]
$ rsc case list --names
SANDBOX: nothing in this store is real
case    client  name         level  worker  enrolled    discharged  entries
------  ------  -----------  -----  ------  ----------  ----------  -------
C-0001  K-0001  Alex Rivera  RSC-I  W-ana   2026-03-02  -                 2
C-0002  K-0002  Sam Okafor   -      -       -           -                 0
$ rsc case list --names --format csv | head -n 2; rsc case list --names --json | jq -c '[.cases[].name]'; rsc case list --json | jq -c '.cases[0] | has("name")'
case,client,name,level,worker,enrolled,discharged,entries
C-0001,K-0001,Alex Rivera,RSC-I,W-ana,2026-03-02,,2
["Alex Rivera","Sam Okafor"]
false
$ rsc audit log --readings --worker W-ana | tail -n 2 | tr -s ' '
2026-03-03T10:00:00-06:00 - W-ana read case list --names all cases -
2026-03-03T10:00:00-06:00 - W-ana read case list all cases -
