# For writers.sh, lock.sh, memory.sh and clock.sh, which read it: takes RSC [--short], and makes
#   $work   a directory of its own, in memory where there is such a place; gone at the end
#   $rsc    the program under test, as a whole path
#   $north  a store made by tests/cli/fixture/north.sh
#   race    a function that runs one part of race.cpp and remembers whether it failed
#
# FAULT_PROGRAMS names the directory that holds `race` and `libfailing_malloc.so`; without it `race`
# compiles them first, with $CXX.
LC_ALL=C
export LC_ALL
for name in $(env | sed -n 's/^\(RSC_[A-Z_]*\)=.*/\1/p'); do unset "$name"; done
faults=$(cd "$(dirname "$0")" && pwd) || exit 2
rsc=${1-}
brief=
[ "${2-}" = --short ] && brief=--short
case $rsc in /*) ;; *) rsc=$(pwd)/$rsc ;; esac
if [ ! -x "$rsc" ] || [ -d "$rsc" ]; then
    echo "usage: sh $0 RSC [--short]; ${1-nothing} is no program" >&2
    exit 2
fi
place=/dev/shm
[ -d "$place" ] && [ -w "$place" ] || place=${TMPDIR:-$(dirname "$(mktemp -u)")}
work=$(mktemp -d "$place/rsc-faults.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

north=$work/north
mkdir "$work/bin" && ln -s "$rsc" "$work/bin/rsc" || exit 2
PATH=$work/bin:$PATH NORTH_STORE='' sh "$faults/../cli/fixture/north.sh" "$north" || {
    echo "the store of the fixture cannot be made" >&2
    exit 2
}

programs=${FAULT_PROGRAMS-}
compile_if_needed() {
    [ -x "$programs/race" ] && return
    programs=$work/programs
    mkdir "$programs" || exit 2
    echo "compiling race" >&2
    "${CXX:-c++}" -std=c++20 -O1 -pthread "$faults"/race*.cpp -o "$programs/race" &&
        "${CXX:-c++}" -std=c++20 -O1 -shared -fPIC "$faults/failing_malloc.cpp" \
            -o "$programs/libfailing_malloc.so" || exit 2
}

status=0
race() {  # PART
    compile_if_needed
    "$programs/race" "$1" --rsc "$rsc" --work "$work" --north "$north" \
        --library "$programs/libfailing_malloc.so" $brief
    got=$?
    [ "$got" -gt "$status" ] && status=$got
    rm -rf "${work:?}/$1"
    return 0
}
