#!/bin/sh
# All fault tests on a program that is built: sh tests/faults/all.sh RSC PROGRAMS [--short]
#
# PROGRAMS is the directory that holds the programs of tests/faults/CMakeLists.txt. tests/faults.sh
# builds both.
set -u
here=$(cd "$(dirname "$0")" && pwd -P) || exit 2
rsc=$1
programs=$2
brief=${3-}
FAULT_PROGRAMS=$programs
INJECT=$programs/inject
POWER=$programs/power
export FAULT_PROGRAMS INJECT POWER
rows=$(mktemp) || exit 2
trap 'rm -f "$rows"' EXIT
trap 'exit 130' INT TERM HUP
failed=0
begin=$(date +%s)

run() {  # NAME [ARGUMENTS]: its rows; what failed, at once
    name=$1
    shift
    from=$(date +%s)
    sh "$here/$name.sh" "$rsc" ${brief:+"$brief"} "$@" > "$rows.now"
    got=$?
    grep -E '^(FAILED|not tried)' "$rows.now"
    grep -vE '^FAILED' "$rows.now" >> "$rows"
    rm -f "$rows.now"
    echo "$name: $(($(date +%s) - from)) s, status $got" >&2
    # 2: could not be tried here, and the row says why.
    [ "$got" -eq 1 ] || [ "$got" -gt 2 ] && failed=$((failed + 1))
    return 0
}

run inject
run power
run disks
run writers
run lock
run memory
run clock
run hostile --helper "$programs/hostile"

echo
echo "| What was done | What was counted |"
echo "|---|---|"
sed -n 's/^not tried: \(.*\)/| not tried | \1 |/p; s/^\([^|]*\) | \(.*\)/| \1 | \2 |/p' "$rows"
echo
echo "$(($(date +%s) - begin)) s, $failed of 8 scripts failed"
[ "$failed" -eq 0 ]
