#!/bin/sh
# How many instructions fixed runs take: a guard against growing slower that noise does not touch.
#
#     sh tests/bench/instructions.sh [--update] [RSC]
#
# RSC is a program that was built with -O2; without, one is built.
# Fails when a run takes over 5 % more than instructions.txt says. The parser's and the C library's choice of
# routines is pinned; where it cannot be (no valgrind, another compiler or C library, a processor without AVX2),
# the numbers are told and nothing fails: status 77. --update writes them down anew.
set -eu
cd "$(dirname "$0")/../.."
kept=$PWD/tests/bench/instructions.txt
sh samples/install.sh > /dev/null
update=no
[ "${1:-}" != --update ] || { update=yes; shift; }
rsc=${1:-}
if [ -z "$rsc" ]; then
    # shellcheck source=tests/bench/build.sh
    . tests/bench/build.sh
    rsc=$build/tools/rsc
fi
rsc=$(realpath "$rsc")
command -v valgrind > /dev/null || { echo "not tried: valgrind is missing"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
cd "$work"
unset RSC_STORE RSC_BY
export RSC_NOW=2026-03-31T23:59:00-05:00
"$rsc" demo store --cases 300 --seed 7 --as-of 2026-03-31 -q -o made
"$rsc" report compliance -C store --as-of 2026-03-31 -q -o out
cat store/cases/*/*.json | jq -c . > lines
made_with="$(${CXX:-c++} -dumpfullversion) $(getconf GNU_LIBC_VERSION) $(sha256sum < lines | head -c 12)"
pinned=yes
grep -qw avx2 /proc/cpuinfo || pinned=no
[ $update = yes ] || [ "$(head -n 1 "$kept")" = "# $made_with" ] || pinned=no

count() {
    SIMDJSON_FORCE_IMPLEMENTATION=haswell GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-ERMS,-FSRM \
        valgrind --tool=callgrind --callgrind-out-file=/dev/null "$rsc" "$@" 2>&1 > /dev/null < lines |
        sed -n 's/.*Collected : //p'
}
: > counted
while read -r name arguments; do
    # shellcheck disable=SC2086 # words on purpose
    echo "$name $(count $arguments -C store -q -o out)" >> counted
done << 'EOF'
compliance report compliance --threads 1
nightly report nightly --threads 1
check check
lines report compliance --threads 1 -
due due --worker w-001
show case show demo-000001
version --version
EOF
if [ $update = yes ]; then
    { echo "# $made_with"; cat counted; } > "$kept"
    cat "$kept"
    exit
fi
failed=0
while read -r name now; do
    was=$(sed -n "s/^$name //p" "$kept")
    echo "$name: $now instructions, $((now * 1000 / was - 1000)) in a thousand more than were written down"
    [ "$now" -le $((was * 105 / 100)) ] || failed=$((failed + 1))
done < counted
if [ $pinned = no ]; then
    echo "another compiler, C library, processor or sample: nothing is compared"
    exit 77
fi
[ "$failed" -eq 0 ] || { echo "FAILED: $failed grew by more than 5 %"; exit 1; }
