# The store is named by -C, else by RSC_STORE, else it is the nearest directory upwards with rsc.json.
$ . $SRC/tests/cli/fixture/make.sh
$ cd s/cases; RSC_STORE= rsc case list --format csv | wc -l; cd ../..
4
$ RSC_STORE=none rsc case list -C s --format csv | wc -l
4
$ RSC_STORE=none rsc case list
2| rsc: none: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
$ RSC_STORE= rsc case list
2| rsc: no store: neither -C nor RSC_STORE is given, no directory from here up holds rsc.json, and no setting names one [store.missing]
2|   hint: name a store with -C DIR, or make one with 'rsc init DIR'
[8]
$ RSC_STORE= rsc case list -C .
2| rsc: .: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
