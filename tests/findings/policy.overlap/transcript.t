# Two revisions in force on one day.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc policy adopt milwaukee-coordination@bhd --from 2020-01-01
2| rsc: milwaukee-coordination@cars is in force from 2020-01-01 [policy.overlap]
2|   hint: choose days on which it is not in force; one that was adopted by mistake is taken back: 'rsc policy adopt milwaukee-coordination@cars --from 2020-01-01 --withdraw --reason ...'
[4]
