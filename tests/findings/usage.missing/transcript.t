# Nobody acts.
$ . $SRC/tests/cli/fixture/make.sh
$ RSC_BY= rsc case adopt C-1 --reason 'to show it'
