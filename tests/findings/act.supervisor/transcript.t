# A coordinator assigns herself a client.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc assign add C-0002 --worker W-ana --level CM --at now
2| rsc: assigning is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
