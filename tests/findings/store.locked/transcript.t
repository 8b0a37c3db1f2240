# A second writer, while the first waits for its input.
$ . $SRC/tests/cli/fixture/make.sh
$ mkfifo slow; rsc case adopt ./slow --reason 'slow' > first 2>&1 & n=0; until ! rsc case adopt C-1 -n --reason probe --lock-wait 0 > /dev/null 2>&1 || [ $n = 100 ]; do n=$((n + 1)); sleep 0.1; done
$ rsc case adopt C-1 --reason 'second' --lock-wait 0 2>&1 | sed 's/process [0-9]* on [^,]*/process N on HOST/'
rsc: the store is locked by process N on HOST, 'rsc case adopt' [store.locked]
  hint: run the command again, or wait longer with --lock-wait
$ echo > slow; wait
