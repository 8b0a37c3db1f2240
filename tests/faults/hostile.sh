#!/bin/sh
# What somebody who means harm, or a disk that fails, may leave in a store: text that is no JSON, files
# without end, single bits that turned, and a history that was rewritten.
#
#     sh tests/faults/hostile.sh RSC [--short] [--helper PROGRAM] [PART...]
#
# PROGRAM is `hostile`, built from tests/faults/hostile*.cpp; it is looked for in
# $FAULT_PROGRAMS, else in ../tests/faults beside RSC.
# PART is json, large, flips or chain; all of them when none is named.
set -u
here=$(cd "$(dirname "$0")" && pwd -P) || exit 2
source=$(cd "$here/../.." && pwd -P) || exit 2

rsc=${1-}
[ $# -gt 0 ] && shift
short=no
helper=
parts=
while [ $# -gt 0 ]; do
    case $1 in
        --short) short=yes ;;
        --helper) helper=${2-}; shift ;;
        json | large | flips | chain) parts="$parts $1" ;;
        *) echo "hostile.sh: '$1' is no option and no part" >&2; exit 2 ;;
    esac
    shift
done
parts=${parts:-json large flips chain}
[ -n "$helper" ] || helper=${FAULT_PROGRAMS:-$(dirname "$rsc")/../tests/faults}/hostile
for program in "$rsc" "$helper"; do
    if [ ! -x "$program" ]; then
        echo "hostile.sh: $program: no such program; build it first" >&2
        exit 2
    fi
done
for tool in awk cmp jq sed sha256sum truncate; do
    command -v "$tool" > /dev/null || { echo "hostile.sh: needs $tool" >&2; exit 2; }
done
absolute() { printf '%s/%s\n' "$(cd "$(dirname "$1")" && pwd -P)" "$(basename "$1")"; }
rsc=$(absolute "$rsc")
helper=$(absolute "$helper")

parent=/dev/shm
[ -d $parent ] && [ -w $parent ] || parent=${TMPDIR:-/tmp}
work=$(mktemp -d "$parent/hostile.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
mkdir "$work/bin" && ln -s "$rsc" "$work/bin/rsc" || exit 2
for name in $(env | sed -n 's/^\(RSC_[A-Z_]*\)=.*/\1/p'); do unset "$name"; done
PATH=$work/bin:$PATH
HOME=$work
TZ=UTC
LC_ALL=C
# A fault that a sanitizer finds must not look like a status of the program.
ASAN_OPTIONS=exitcode=99:${ASAN_OPTIONS-}
UBSAN_OPTIONS=exitcode=99:${UBSAN_OPTIONS-}
export PATH HOME TZ LC_ALL ASAN_OPTIONS UBSAN_OPTIONS
umask 077
cd "$work" || exit 2

failures=0
failed() {
    failures=$((failures + 1))
    echo "FAILED: $*"
}
told() { echo "hostile.sh: $*" >&2; }
crash() { [ "$1" -ge 126 ] || [ "$1" -eq 70 ] || [ "$1" -eq 99 ]; }
grouped() {  # 1234567 -> 1,234,567
    echo "$1" | awk '{ n = $1; while (n ~ /[0-9][0-9][0-9][0-9]/) sub(/[0-9][0-9][0-9]($|,)/, ",&", n); print n }'
}
case_file() { echo "$1"/cases/*/"$2".json; }

told "making a store"
sh "$source/tests/cli/fixture/north.sh" "$work/north" || { echo "hostile.sh: no store" >&2; exit 2; }
RSC_NOW=2026-03-02T12:00:00-06:00
RSC_BY=W-lee
export RSC_NOW RSC_BY
sanitized=no
grep -q __asan_init "$rsc" && sanitized=yes

. "$here/hostile_json.sh"
. "$here/hostile_large.sh"
. "$here/hostile_flips.sh"
. "$here/hostile_chain.sh"
for part in $parts; do
    "part_$part"
done
[ "$failures" -eq 0 ]
