# A file that is not there.
$ rsc policy check none.json
Packs checked: 0, findings: 0
2| rsc: none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
