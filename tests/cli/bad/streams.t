# A reader that has had enough is no message, but the status says that not all was written.
$ . $SRC/tests/cli/fixture/make.sh
$ mkfifo pipe; (sleep 0.2; rsc policy show milwaukee-coordination; echo "status $?" >&2) > pipe & exec 3< pipe 3<&-; wait
2| status 8
$ (sleep 0.2; rsc report compliance; echo "status $?" >&2) | true
2| status 8
$ (sleep 0.2; rsc --help; echo "status $?" >&2) | true
2| status 8

# A full disk is said, and the status is that of a failure, whatever was found.
$ rsc report compliance > /dev/full
2| rsc: standard output: No space left on device [store.full]
2|   hint: what was written there is not complete; make room, then repeat
[8]
$ rsc report compliance -o /dev/full
2| rsc: /dev/full: No space left on device [store.full]
2|   hint: nothing was written there; make room, or name another file
[8]
$ rsc --version > /dev/full
2| rsc: standard output: No space left on device [store.full]
2|   hint: what was written there is not complete; make room, then repeat
[8]
$ [ -c /dev/full ] && echo 'still a device'
still a device

# A device is written to, not replaced.
$ rsc case list -o /dev/null; [ -c /dev/null ] && echo 'still a device'
still a device
$ rsc case list --format csv -o /dev/stdout | head -1 | tr -d '\r'
case,client,level,worker,enrolled,discharged,entries

# A file that cannot be written leaves the old one.
$ echo old > out; (ulimit -f 1; rsc policy show milwaukee-coordination -o out); cat out; ls
old
out
pipe
s
2| rsc: out: File too large [store.io]
2|   hint: nothing was written there; make room, or name another file

# What keeps a file from being written is said as it is.
$ rsc policy show milwaukee-coordination -o nowhere/out
2| rsc: nowhere/out: No such file or directory [store.no-file]
2|   hint: the folder that it should lie in is not there: make it, or name another
[5]
$ rsc policy show milwaukee-coordination -o out/out
2| rsc: out/out: Not a directory [store.io]
2|   hint: what it should lie in is a file and no folder: name another place
[8]
$ rsc policy show milwaukee-coordination -o s
2| rsc: s: Is a directory [store.io]
2|   hint: that is a folder: name a file in it
[8]
$ rsc report nightly --out-dir nowhere/pages
2| rsc: nowhere/pages/nightly-all.html: No such file or directory [store.no-file]
2|   hint: the folder that it should lie in is not there: make it, or name another
[5]
$ rsc report nightly --out-dir out/pages
2| rsc: out/pages/nightly-all.html: Not a directory [store.io]
2|   hint: what it should lie in is a file and no folder: name another place
[8]
$ rsc report nightly --out-dir out
2| rsc: out/nightly-all.html: Not a directory [store.io]
2|   hint: what it should lie in is a file and no folder: name another place
[8]
