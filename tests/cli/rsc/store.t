# The store is named by -C, else by RSC_STORE, else it is the nearest directory upwards with rsc.json.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ cd s/cases; RSC_STORE= rsc case list --format csv | wc -l; cd ../..
2
$ RSC_STORE=none rsc case list -C s --format csv | wc -l
2
$ RSC_STORE=none rsc case list
2| rsc: none: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
$ RSC_STORE= rsc case list
2| rsc: no store: neither -C nor RSC_STORE is given, and no directory from here up holds rsc.json [store.missing]
2|   hint: name a store with -C DIR, or make one with 'rsc init DIR'
[8]
$ RSC_STORE= rsc case list -C .
2| rsc: .: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
