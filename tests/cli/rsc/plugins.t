# Programs of others are commands, too: rsc-NAME on the PATH.
$ mkdir bin other; printf '#!/bin/sh\necho "hello: $*"\ntest "$1" = fail && exit 3\nexit 0\n' > bin/rsc-hello; cp bin/rsc-hello bin/rsc-case; cp bin/rsc-hello other/rsc-foreign; chmod +x bin/* other/*; touch bin/rsc-written; export PATH=$PWD/bin:$PATH
$ rsc hello a -b 'c d'
hello: a -b c d
$ rsc hello fail
hello: fail
[3]
$ rsc | sed -n '/^Of others/,/^$/p'
Of others, on your PATH
  hello                 $PWD/bin/rsc-hello


$ rsc help --json | jq -c .plugins
["hello"]
$ rsc help hello
hello: --help

# They cannot take the place of a command, whether it exists with a verb or alone.
$ rsc case 2>&1 | head -n 1
rsc: 'rsc case' needs a verb [usage.missing]
# What may not be run is none, and a folder named from where one stands is not looked into.
$ rsc written
2| rsc: there is no command 'written' [usage.unknown-command]
2|   hint: 'rsc --help' lists the commands
[2]
$ PATH=other:$PATH rsc foreign 2>&1 | head -n 1
rsc: there is no command 'foreign' [usage.unknown-command]
$ rsc helo
2| rsc: there is no command 'helo' [usage.unknown-command]
2|   hint: did you mean 'rsc help'?
[2]
$ rsc ../hello 2>&1 | head -n 1
rsc: there is no command '../hello' [usage.unknown-command]
# It is not told to ignore a closed pipe.
$ printf '#!/bin/sh\nyes\necho "status $?" >&2\n' > bin/rsc-yes; chmod +x bin/rsc-yes; rsc yes | head -n 1
y
2| status 141
