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
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"
take_program "${1-}" 'hostile.sh RSC [--short] [--helper PROGRAM] [PART...]'
shift
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
if [ ! -x "$helper" ]; then
    echo "hostile.sh: $helper: no such program; build it first" >&2
    exit 2
fi
helper=$(cd "$(dirname "$helper")" && pwd -P)/$(basename "$helper")
for tool in awk cmp jq sed sha256sum truncate; do
    command -v "$tool" > /dev/null || { echo "hostile.sh: needs $tool" >&2; exit 2; }
done

make_work 100
put_on_path ln -s
HOME=$work
TZ=UTC
# A fault that a sanitizer finds must not look like a status of the program.
ASAN_OPTIONS=exitcode=99:${ASAN_OPTIONS-}
UBSAN_OPTIONS=exitcode=99:${UBSAN_OPTIONS-}
export HOME TZ ASAN_OPTIONS UBSAN_OPTIONS
umask 077
cd "$work" || exit 2

told() { echo "hostile.sh: $*" >&2; }
crash() { [ "$1" -ge 126 ] || [ "$1" -eq 70 ] || [ "$1" -eq 99 ]; }
case_file() { echo "$1"/cases/*/"$2".json; }

told "making a store"
make_north "$work/north"
RSC_NOW=2026-03-02T12:00:00-06:00
RSC_BY=W-lee
export RSC_NOW RSC_BY
sanitized=no
grep -q __asan_init "$rsc" && sanitized=yes

. "$faults/hostile_json.sh"
. "$faults/hostile_large.sh"
. "$faults/hostile_flips.sh"
. "$faults/hostile_chain.sh"
for part in $parts; do
    "part_$part"
done
[ "$failures" -eq 0 ]
