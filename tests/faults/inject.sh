#!/bin/sh
# A fault at every system call of every command that changes a store.
#
#     sh tests/faults/inject.sh RSC [--short] [OPTIONS]
#
# Each act of acts.txt is run from one and the same state of a store as often as it makes system calls
# after it has first touched the store: killed at each of them (SIGKILL, before the call has had any
# effect), and with an error from each that has to do with files. Then errors in pairs, an error and
# a kill, and errors that last. After each run:
#   - every file is byte for byte as before the act or as after it; a leftover temporary file, and a
#     part of a line at the end of the journal, are allowed until the next command that writes;
#   - a run that reported success, by its status or by what it printed, has made the change; one that
#     failed has not, or says "committed";
#   - the next commands work: one that reads, one that writes and is refused, and the same act again.
#     After those all files of the act are old or all are new, nothing is left over, and the store
#     passes `rsc audit verify`.
# A command that `rsc help --json` says writes and that has no act fails the test.
#
# strace tells which calls an act makes. The faults themselves are set by the kernel (seccomp), at the
# n-th call of a name, as strace counts; --strace sets them with strace instead, to compare.
# First the test is tried on small programs that each break one promise: it must see which.
#
#     --short            what can be done in a minute on one processor
#     --full             every error at every call, and five times as many compound faults
#     --jobs N           on so many processors; on all that there are
#     --only TEXT        only acts with TEXT in them
#     --strace           with strace alone; no compound faults
#     --act N --fault CALL#N=ERROR ...    these faults again, as a failure names them
#     --act N --compound N                that compound fault again
#     --act N --before DIR                puts the state before that act into DIR
#
# Needs strace, and a C++ compiler or the built program in $INJECT.
set -u
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"

cannot() {
    echo "not tried: $1"
    exit 2
}
take_program "${1-}" 'inject.sh RSC [--short] [OPTIONS]'
shift
command -v strace > /dev/null || cannot 'strace is not installed'

make_work 100
umask 077

inject=${INJECT-}
if [ -z "$inject" ]; then
    compiler=${CXX:-c++}
    command -v "$compiler" > /dev/null || cannot 'no C++ compiler, and INJECT names no built program'
    inject=$work/inject
    echo 'compiling' >&2
    "$compiler" -std=c++20 -O1 "$faults"/inject*.cpp -o "$inject" -pthread ||
        cannot 'inject.cpp does not compile'
fi

mkdir "$work/prove" "$work/run"
put_on_path ln -s
make_north "$work/north"

case " $* " in
    *' --act '*) ;;
    *) "$inject" --prove "$work/prove" 2> /dev/null || exit ;;
esac
"$inject" "$rsc" --acts "$faults/acts.txt" --root "$root" --store "$work/north" --work "$work/run" "$@"
