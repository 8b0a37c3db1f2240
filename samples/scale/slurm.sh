#!/bin/sh
# The compliance report of a large store as a Slurm job array, a task for each part. The store lies where all
# nodes see it, and so does the directory this is started in:
#     sh slurm.sh STORE PARTS [OPTION...]
set -eu
store=$1 parts=$2
shift 2
dir=$(mktemp -d -p .)
trap 'rm -rf "$dir"' EXIT
when=$(date +%Y-%m-%dT%H:%M:%S%:z)
sbatch --quiet --wait --array="1-$parts" --output=/dev/null --wrap "rsc report compliance -C '$store' \
    --as-of $when --known-at $when --threads 1 --shard \$SLURM_ARRAY_TASK_ID/$parts --partial -q \
    -o '$dir'/part-\$SLURM_ARRAY_TASK_ID"
rsc report merge -C "$store" "$@" "$dir"/part-*
