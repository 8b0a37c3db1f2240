# The pack in the store is not the one that was adopted.
$ . $SRC/tests/cli/fixture/make.sh
$ echo >> s/policies/milwaukee-coordination.json
$ rsc report compliance
2| rsc: policies/milwaukee-coordination.json is not the file that was adopted [policy.changed]
2|   hint: restore policies/ from a backup; a pack that says otherwise is adopted under an id of its own
[3]
