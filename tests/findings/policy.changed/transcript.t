# The pack in the store is not the one that was adopted.
$ . $SRC/tests/cli/fixture/make.sh
$ echo >> s/policies/milwaukee-coordination.json
$ rsc report compliance
2| rsc: policies/milwaukee-coordination.json is not the file that was adopted [policy.changed]
2|   hint: restore policies/ from a backup, or adopt the changed pack
[3]
