# A directory without rsc.json.
$ rsc check -C .
2| rsc: .: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
