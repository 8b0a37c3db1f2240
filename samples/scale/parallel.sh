#!/bin/sh
# The compliance report of a large store with GNU parallel, on this machine or on several that see the store
# under the same path (--sshlogin):
#     sh parallel.sh STORE PARTS [OPTION...]
set -eu
store=$1 parts=$2
shift 2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
when=$(date +%Y-%m-%dT%H:%M:%S%:z)
seq "$parts" | parallel --halt now,fail=1 "rsc report compliance -C '$store' --as-of $when --known-at $when \
    --threads 1 --shard {}/$parts --partial -q" > "$dir/parts"
rsc report merge -C "$store" "$@" "$dir/parts"
