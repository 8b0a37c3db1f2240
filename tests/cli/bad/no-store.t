# No store: what was looked for, and what to do.
$ rsc report compliance
2| rsc: no store: neither -C nor RSC_STORE is given, no directory from here up holds rsc.json, and no setting names one [store.missing]
2|   hint: name a store with -C DIR, or make one with 'rsc init DIR'
[8]
$ rsc check -C /nowhere/at/all
2| rsc: /nowhere/at/all: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
$ touch file; rsc check -C file
2| rsc: file: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
$ mkdir empty; rsc check -C empty
2| rsc: empty: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
$ rsc report compliance --json 2>&1 | jq -c .
{"schema":"rsc.error/1","status":8,"code":"store.missing","message":"no store: neither -C nor RSC_STORE is given, no directory from here up holds rsc.json, and no setting names one","hint":"name a store with -C DIR, or make one with 'rsc init DIR'"}
