# Nobody acts.
$ . $SRC/tests/cli/fixture/make.sh
$ RSC_BY= rsc case adopt C-1 --reason 'to show it'
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]
