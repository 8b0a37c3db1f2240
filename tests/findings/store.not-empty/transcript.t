# A store where something is.
$ touch file; rsc init . --agency AG-1
2| rsc: .: not empty [store.not-empty]
2|   hint: name a new directory or an empty one
[8]
