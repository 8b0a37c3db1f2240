# A case that has no obligation of that rule.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc explain C-1 sar.acuity
2| rsc: C-1 has no obligation of 'sar.acuity' [explain.nothing]
2|   hint: 'rsc explain C-1' lists those there are
[5]
