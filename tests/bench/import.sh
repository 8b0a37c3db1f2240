#!/bin/sh
# What taking in records costs beside writing and syncing the same files: pairs in one run.
#
#     sh tests/bench/import.sh [CASES [DIR]]
#
# Makes an invented agency of 20,000 cases unless CASES says otherwise; three pairs, each into a new store and a
# new directory. Takes all of it away at the end.
set -eu
cd "$(dirname "$0")/../.."
cases=${1:-20000}
sh samples/install.sh
# shellcheck source=tests/bench/build.sh
. tests/bench/build.sh
work=$(mktemp -d "${2:-$PWD/$build}/import.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
cd "$work"
export RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
rsc demo store --cases "$cases" --as-of 2026-03-31 -q -o made
cat store/cases/*/*.json | jq -c . > lines.ndjson
cat > import.sh << 'EOF'
to=$(mktemp -d -p .)
rsc init "$to/store" --agency AG-1 --sandbox > /dev/null
exec rsc import ndjson lines.ndjson -C "$to/store" -q -o "$to/out"
EOF
cat > write.sh << EOF
exec "$bench/write_files" store/cases "\$(mktemp -d -p .)"
EOF
echo "A | B | A took | B took | A / B | of processor time | MiB of A"
"$bench/pairs" 3 "rsc import ndjson, $cases records | writing and syncing the files" -- sh import.sh -- sh write.sh
for to in tmp.*; do [ ! -d "$to/store" ] || break; done
"$bench/pairs" 3 "the same again, nothing to do | writing and syncing the files" \
    -- rsc import ndjson lines.ndjson -C "$to/store" -q -o out -- sh write.sh
