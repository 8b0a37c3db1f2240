# Two revisions in force on one day.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc policy adopt milwaukee-coordination@bhd --from 2020-01-01
