# How a store stands, on one screen.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=$PWD/store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc status
what           how it stands                                                           more
-------------  ----------------------------------------------------------------------  ----------------
store          $PWD/store (SANDBOX: nothing in it is real)  rsc doctor
agency         AG-north, as of Tue 2026-03-03 10:00 -06:00
days           America/Chicago, holidays of wisconsin-state                            rsc help dates
policy         follow-up-after-discharge@measures since 2026-01-01                     rsc policy list
policy         milwaukee-coordination@cars since 2026-01-01                            rsc policy list
cases          2 open, 0 discharged                                                    rsc case list
overdue        1, of one case, worker or agency                                        rsc due
due in 7 days  2                                                                       rsc due --days 7
undetermined   2                                                                       rsc due
findings       0 errors, 1 warning, 0 notes                                            rsc check
last act       2026-03-02T12:00:00-06:00 by W-ana: intake.add C-0002                   rsc log
last seal      never                                                                   rsc audit seal
last nightly   never                                                                   rsc help nightly
$ rsc status --json | jq -c '[.schema, .open, .closed, .overdue, .overdue_of, .due, .undetermined, .errors, .warnings, .notes], .act.act, .seal, .nightly'
["rsc.status/1",2,0,1,1,2,2,0,1,0]
"intake.add"
null
null
# The numbers are those of the commands that tell more.
$ rsc due --days 7 --json | jq -c '[.overdue, .due, ([.items[] | select(.verdict == "undetermined")] | length)]'
[1,2,2]
$ rsc check --json | jq -c '[.findings[].severity] | group_by(.) | map([.[0], length])'
[["warning",1]]
# A seal and a night's report, and they are seen; sealing read no person's record.
$ rsc audit seal > seal; rsc report nightly -o nightly.txt; RSC_NOW=2026-03-03T11:00:00-06:00 rsc status | tail -n 2
last seal      2026-03-03T10:00:00-06:00 by W-lee: of line 40                          rsc audit seal
last nightly   2026-03-03T10:00:00-06:00 by W-lee                                      rsc help nightly
$ rsc audit log --readings | tail -n 3 | tr -s ' '
2026-03-03T10:00:00-06:00 - W-lee read audit seal of line 40 journal -
2026-03-03T10:00:00-06:00 - W-lee read report nightly all cases -
2026-03-03T11:00:00-06:00 - W-lee read status all cases -
$ rsc audit log C-0001 --readings | grep -c seal
0
[1]
# A record that cannot be read is told, and the others are counted.
$ file=$(echo store/cases/*/C-0002.json); cp $file kept; echo '{' > $file; rsc status | grep -e cases -e findings
cases          1 open, 0 discharged                                                    rsc case list
findings       1 error, 0 warnings, 0 notes                                            rsc check
2| cases/f7/C-0002.json:2:1: error: the text is not JSON [json.syntax]
2|   expected: a member name in double quotes
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
$ rsc status -o out
2| cases/f7/C-0002.json:2:1: error: the text is not JSON [json.syntax]
2|   expected: a member name in double quotes
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
$ cp kept $file
# Without a policy nothing is owed; without a store there is nothing to tell.
$ rsc init new --agency AG-2 --sandbox -q > out; rsc status -C new | grep -e policy -e overdue -e 'last act'
policy         none is in force                                                     rsc policy list
overdue        0                                                                    rsc due
last act       2026-03-03T10:00:00-06:00 by W-lee: init wisconsin-state and 2 more  rsc log
$ rsc status -C nowhere
2| rsc: nowhere: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
