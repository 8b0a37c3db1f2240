# Nobody acts.
$ . $SRC/tests/cli/fixture/make.sh
$ RSC_BY= rsc case adopt C-1 --reason 'to show it'
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, or set RSC_BY
[2]
