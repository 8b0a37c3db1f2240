#!/bin/sh
# The compliance report of a large store on all processors of one machine, as processes of their own:
#     sh xargs.sh STORE PARTS [OPTION...]
# The options are those of 'rsc report merge': --format html -o page.html, say.
set -eu
store=$1 parts=$2
shift 2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
when=$(date +%Y-%m-%dT%H:%M:%S%:z)  # all parts speak for one instant
seq "$parts" | xargs -P "$(nproc)" -I % rsc report compliance -C "$store" --as-of "$when" --known-at "$when" \
    --threads 1 --shard "%/$parts" --partial -q -o "$dir/part-%"
rsc report merge -C "$store" "$@" "$dir"/part-*
