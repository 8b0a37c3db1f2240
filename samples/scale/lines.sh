#!/bin/sh
# The compliance report of case records that come as lines of JSON on standard input, cut into blocks of a
# megabyte for as many processes; the store gives agency, staff and policies:
#     sh lines.sh STORE [OPTION...] < cases.ndjson
# The same two commands are the map and the reduce of Spark's pipe() and of streaming jobs; see README.md.
set -eu
store=$1
shift
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
when=$(date +%Y-%m-%dT%H:%M:%S%:z)
parallel --pipe --block 1M --halt now,fail=1 \
    "rsc report compliance -C '$store' --as-of $when --known-at $when --threads 1 --partial -q -" > "$dir/parts"
rsc report merge -C "$store" "$@" "$dir/parts"
