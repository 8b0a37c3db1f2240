# For writers.sh, lock.sh, memory.sh and clock.sh, which read it: takes RSC [--short], and makes
#   $work   a directory of its own, in memory where there is such a place; gone at the end
#   $rsc    the program under test, as a whole path
#   $north  a store made by tests/cli/fixture/north.sh
#   race    a function that runs one part of race.cpp and remembers whether it failed
#   fail    a function that prints a failure and remembers it
#
# FAULT_PROGRAMS names the directory that holds `race` and `libfailing_malloc.so`; without it `race`
# compiles them first, with $CXX.
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"
take_program "${1-}" "$(basename "$0") RSC [--short]"
brief=
[ "${2-}" = --short ] && brief=--short
make_work 100
put_on_path ln -s
north=$work/north
make_north "$north"

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
fail() {
    echo "FAILED: $*; again: sh tests/faults/$(basename "$0") RSC $brief"
    status=1
}
race() {  # PART
    compile_if_needed
    "$programs/race" "$1" --rsc "$rsc" --work "$work" --north "$north" \
        --library "$programs/libfailing_malloc.so" $brief
    got=$?
    [ "$got" -gt "$status" ] && status=$got
    rm -rf "${work:?}/$1"
    return 0
}
