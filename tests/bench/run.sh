#!/bin/sh
# What a report over a whole store costs, beside reading its files and beside what else one would take: pairs
# in one run, medians and ratios, every contestant's answer compared first.
#
#     sh tests/bench/run.sh [CASES [DIR]]
#
# Makes an invented agency of 100,000 cases unless CASES says otherwise, in DIR (else in build/), and takes it
# away at the end. README.md here has the figures and what they were measured on.
set -eu
cd "$(dirname "$0")/../.."
cases=${1:-100000}
more=
for one in git:git node:nodejs npm:npm task:taskwarrior; do
    command -v "${one%:*}" > /dev/null || more="$more ${one#*:}"
done
/usr/bin/python3 -c 'import ujson' 2> /dev/null || more="$more python3 python3-ujson"
# shellcheck disable=SC2086 # words on purpose
sh samples/install.sh $more
# shellcheck source=tests/bench/build.sh
. tests/bench/build.sh
here=$PWD/tests/bench

work=$(mktemp -d "${2:-$PWD/$build}/run.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
needs=$((cases * 14 / 1024 + 1024))
has=$(df -m --output=avail "$work" | tail -n 1)
[ "$has" -gt "$needs" ] || { echo "not tried: $needs MiB are needed and $has are free" >&2; exit 2; }
(cd "$work" && npm init -y > /dev/null && npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.5-r.5)
cd "$work"
export RSC_NOW=2026-03-31T23:59:00-05:00
threads=$(nproc)
threads=$((threads * 2 > 8 ? threads * 2 : 8))

rsc demo store --cases "$cases" --as-of 2026-03-31 -q -o made
export RSC_STORE="$work/store" RSC_BY=s-001
bytes=$("$bench/read_files" store/cases "$threads")
echo "$cases cases of $((bytes / cases)) bytes, $(nproc) processors, $threads threads"

# The same answers first.
answer() { echo "$1: $2" >&2; [ "$2" = "$expected" ] || { echo "bench: $1 says $2, and not $expected" >&2; exit 1; }; }
expected=$(rsc report activity --fact contacts.reached,acuity,sccp.signed --json -q | jq -r '
    [(.rows[] | select(.fact == "contacts.reached" and .word == "yes").entries),
     (.rows[] | select(.fact == "acuity" and .word == "recorded").entries),
     (.rows[] | select(.fact == "sccp.signed" and .word == "recorded").entries)] | join(" ")')
answer rsc "$expected"
find store/cases -name '*.json' -print0 > names
cat > jq.sh << EOF
xargs -0 -P 2 -n 2000 jq -n -r -f $here/peers/facts.jq < names | awk '{a += \$1; b += \$2; c += \$3} END {print a, b, c}'
EOF
answer python "$(/usr/bin/python3 "$here/peers/facts.py" store)"
answer node "$(node "$here/peers/facts.mjs" store)"
answer jq "$(sh jq.sh)"
answer duckdb "$(node "$here/peers/duckdb.mjs" 'store/cases/*/*.json')"
xargs -0 cat < names > all.ndjson 2> /dev/null
jq -c . all.ndjson > lines.ndjson && rm all.ndjson
answer duckdb-ndjson "$(node "$here/peers/duckdb.mjs" lines.ndjson)"

echo "A | B | A took | B took | A / B | of processor time | MiB of A"
pair() { "$bench/pairs" "$@"; }
compliance="rsc report compliance -q -o out"
floor="$bench/read_files store/cases $threads"
# shellcheck disable=SC2086 # words on purpose
{
    pair 5 "rsc report compliance | reading the files" -- $compliance -- $floor
    pair 5 "rsc check | reading the files" -- sh -c 'rsc check -q -o out; [ $? -le 1 ]' -- $floor
    pair 5 "rsc report nightly | reading the files" -- rsc report nightly -q -o out -- $floor
    pair 5 "rsc report compliance | python ujson, 3 facts" -- $compliance -- /usr/bin/python3 "$here/peers/facts.py" store
    pair 5 "rsc report compliance | node, 3 facts" -- $compliance -- node "$here/peers/facts.mjs" store
    pair 5 "rsc report compliance | jq, 3 facts" -- $compliance -- sh jq.sh
    pair 5 "rsc report compliance | DuckDB over files, 3 facts" -- $compliance \
        -- node "$here/peers/duckdb.mjs" 'store/cases/*/*.json'
    pair 5 "rsc report compliance - | DuckDB over NDJSON, 3 facts" \
        -- sh -c 'rsc report compliance -q -o out - < lines.ndjson' -- node "$here/peers/duckdb.mjs" lines.ndjson
    pair 5 "1 thread | 2 threads" -- $compliance --threads 1 -- $compliance --threads 2
    if [ "$(id -u)" = 0 ]; then
        BEFORE='sync; echo 3 > /proc/sys/vm/drop_caches' pair 5 "cold: rsc report compliance | reading the files" -- $compliance -- $floor
    fi
    for pack in federal-outcomes@suprt case-management-standards@standards recovery-oriented-care@lecture \
        florida-care-coordination@guidance follow-up-after-discharge@measures; do
        rsc policy adopt $pack --from 2020-01-01 -q -o out
    done
    pair 5 "all packs in force: rsc report compliance | reading the files" -- $compliance -- $floor
}
