# Who may do what does not depend on who says so: a supervisor who has left decides nothing, the records
# that say who is one are for those who manage, and voiding is no way round.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc staff set W-ana --roles coordinator,supervisor
2| rsc: writing records of staff and agency is for a supervisor or administrator, and W-ana is neither [act.supervisor]
2|   hint: ask one of them; 'rsc staff list' names them
[4]
$ rsc case void C-0001 a1 --reason 'another way'
2| rsc: voiding it is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc excuse add C-0001 --because client-request --from today --through today --approver W-ana --at today
2| rsc: an excuse is approved by a supervisor, and W-ana is none [act.supervisor]
2|   hint: name the supervisor who approved it
[4]
# An excuse lets nothing incomplete be signed.
$ rsc sccp draft C-0001 --kind full --at today -o /dev/null
$ rsc excuse add C-0001 --because client-request --from today --through today --approver W-lee --at today -o /dev/null
$ rsc sccp sign C-0001 --at today --signers client,coordinator 2>&1 | grep -c act.refused
4
# The last day of work is still one.
$ rsc staff set W-lee --left 2026-03-03 --by W-lee -o /dev/null
$ rsc assign add C-0002 --worker W-cho --level CM --at now --by W-lee -n | tail -n 1
  open  provider.introduced   no time stated                  Treatment provider knows who is assigned
$ RSC_NOW=2026-03-04T10:00:00-06:00 rsc assign add C-0002 --worker W-cho --level CM --at now --by W-lee
2| rsc: assigning is for a supervisor, and W-lee is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ RSC_NOW=2026-03-04T10:00:00-06:00 rsc staff add W-new --roles supervisor --by W-nobody
2| rsc: --by: there is no worker 'W-nobody' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]
