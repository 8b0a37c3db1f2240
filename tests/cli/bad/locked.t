# One writer at a time: the second waits, then says who holds the lock. The first is held by a pipe that it
# has read nothing from yet.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.id = "C-7"' $SRC/tests/cli/fixture/cases/C-1.json > new.json
$ mkfifo slow; rsc case adopt ./slow --reason 'slow' > first & n=0; until ! rsc case adopt new.json -n --reason probe --lock-wait 0 > /dev/null 2>&1 || [ $n = 100 ]; do n=$((n + 1)); sleep 0.1; done
$ rsc case adopt new.json --reason 'second' --lock-wait 0 2>&1 | sed 's/process [0-9]* on [^,]*/process N on HOST/'
rsc: the store is locked by process N on HOST, 'rsc case adopt' [store.locked]
  hint: run the command again, or wait longer with --lock-wait
$ rsc case adopt new.json --reason 'second' --lock-wait 0 2> /dev/null
[7]
$ rsc case adopt new.json --reason 'second' --lock-wait 0.2 2> /dev/null
[7]
$ rsc case adopt new.json --reason 'second' --lock-wait soon
2| rsc case adopt: --lock-wait: 'soon' is no number from 0 to 3600 [usage.bad-value]
2|   hint: see rsc case adopt --help
[2]
$ rsc case adopt new.json --reason 'second' --lock-wait 3601
2| rsc case adopt: --lock-wait: '3601' is no number from 0 to 3600 [usage.bad-value]
2|   hint: see rsc case adopt --help
[2]

# Readers wait, too; then they go on without the lock, and say so.
$ rsc case list --format csv 2> warned | wc -l; sed 's/process [0-9]* on [^,]*/process N on HOST/' warned
4
rsc: warning: the records are not of one time: the store is locked by process N on HOST, 'rsc case adopt' [store.locked]
$ cat new.json > slow; wait; cat first
C-7: new case
Adopted 1, unchanged 0
$ rsc case adopt new.json --reason 'second' --lock-wait 0
Adopted 0, unchanged 1
