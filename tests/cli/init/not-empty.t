# A store is made in a new or an empty directory only.
$ mkdir full empty; touch full/file
$ rsc init full --agency AG-1
2| rsc: full: not empty [store.not-empty]
2|   hint: name a new directory or an empty one
[8]
$ ls full
file
$ rsc init empty --agency AG-1 > /dev/null; ls empty | wc -l
11
$ rsc init empty --agency AG-1
2| rsc: empty: there is a store here already [store.exists]
2|   hint: use it, or name a new directory
[8]
$ rsc init none/deep --agency AG-1
2| rsc: none/deep: cannot make the store: No such file or directory [store.no-file]
2|   hint: check the name
[5]
