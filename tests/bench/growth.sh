#!/bin/sh
# How time and memory of a compliance report grow with the store.
#
#     sh tests/bench/growth.sh [CASES...]
#
# Makes an invented agency of each size in turn (10,000 and 100,000 unless named; a million takes 14 GB of disk
# and wants the memory for as much of page cache), reads it once so that its files are in the page cache, times
# five runs, prints the median, its part for each case and the peak memory, and takes the agency away.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- 10000 100000
sh samples/install.sh
# shellcheck source=tests/bench/build.sh
. tests/bench/build.sh
export RSC_NOW=2026-03-31T23:59:00-05:00
work=$(mktemp -d "$PWD/$build/growth.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
threads=$(nproc)
threads=$((threads * 2 > 8 ? threads * 2 : 8))
echo "cases | report | reading the files | ratio | of processor time | MiB of the report"
for cases in "$@"; do
    has=$(df -m --output=avail "$work" | tail -n 1)
    [ "$has" -gt $((cases * 16 / 1024 + 1024)) ] || { echo "not tried: $cases cases, $has MiB free"; continue; }
    rsc demo "$work/store" --cases "$cases" --as-of 2026-03-31 -q -o "$work/made"
    "$bench/read_files" "$work/store/cases" "$threads" > /dev/null
    "$bench/pairs" 5 "$cases" -- rsc report compliance -C "$work/store" -q -o "$work/out" \
        -- "$bench/read_files" "$work/store/cases" "$threads"
    rm -rf "$work/store"
done
