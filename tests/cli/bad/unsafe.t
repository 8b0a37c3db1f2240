# A store into which everybody may write is not read.
$ . $SRC/tests/cli/fixture/make.sh
$ chmod o+w s
$ rsc report compliance
2| rsc: $PWD/s: everybody may write into this directory [store.unsafe]
2|   hint: chmod o-w it
[8]
$ chmod o-w s; rsc check C-1 | tail -1
Records checked: 1, findings: 0

# A link is not followed, a pipe is not waited for, a name that the store does not know is said.
$ another X-link; another X-pipe
$ file=$(file_of X-link); mv $file elsewhere.json; ln -s $PWD/elsewhere.json $file
$ file=$(file_of X-pipe); rm $file; mkfifo $file
$ touch "$(dirname $(file_of C-1))/notes.txt"
$ rsc report compliance --rule contact.weekly 2>&1 >/dev/null
rsc: warning: cases/34/notes.txt: not a case file, not read
cases/d6/X-link.json: error: cannot read: Too many levels of symbolic links [store.link]
  to do: links are not followed in a store; put the file itself there
cases/ea/X-pipe.json: error: not a regular file [store.not-a-file]
  to do: a store holds files and directories only; move it away
rsc: warning: not read: 2 of 5 case records
[8]
$ rsc check --format ndjson | jq -c '[.code, .file]'
["store.link","cases/d6/X-link.json"]
["store.not-a-file","cases/ea/X-pipe.json"]
["check.stray-file","cases/34/notes.txt"]
["check.enrolment-missing","cases/9a/C-3.json"]
["check.referral-missing","cases/9a/C-3.json"]
