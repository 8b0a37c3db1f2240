# A store into which everybody may write is not read.
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
$ chmod o+w s
$ rsc report compliance
2| rsc: $PWD/s: everybody may write into this directory [store.unsafe]
2|   hint: chmod o-w it
[8]
$ chmod o-w s; rsc check C-1 | tail -1
2| rsc: there is no case C-1 [usage.not-found]
2|   hint: 'rsc case list' lists the cases

# A link is not followed, a pipe is not waited for, a name that the store does not know is said.
$ another X-link; another X-pipe
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
[3]
$ file=$(file_of X-link); mv $file elsewhere.json; ln -s $PWD/elsewhere.json $file
2| mv: missing destination file operand after 'elsewhere.json'
2| Try 'mv --help' for more information.
$ file=$(file_of X-pipe); rm $file; mkfifo $file
2| rm: missing operand
2| Try 'rm --help' for more information.
2| mkfifo: missing operand
2| Try 'mkfifo --help' for more information.
[1]
$ touch "$(dirname $(file_of C-1))/notes.txt"
2| dirname: missing operand
2| Try 'dirname --help' for more information.
$ rsc report compliance --rule contact.weekly 2>&1 >/dev/null
$ rsc check --format ndjson | jq -c '[.code, .file]'
["check.enrolment-missing","cases/9a/C-3.json"]
["check.referral-missing","cases/9a/C-3.json"]
