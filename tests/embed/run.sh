#!/bin/sh
# run.sh BUILD [FLAGS]: installs what was built in BUILD into an empty tree, builds samples/embed against that
# tree, with CMake and with pkg-config, and holds its answers against those of rsc. FLAGS are what the
# compiler and the linker need besides (the sanitizers').
set -eu
build=$1
flags=${2-}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake --install "$build" --prefix "$work/tree" > /dev/null
# Moved, it works all the same.
mv "$work/tree" "$work/moved"
tree=$work/moved
rsc=$tree/bin/rsc
library=$(dirname "$(find "$tree" -name librsc.so)")

# Nothing but the header's own names is seen from outside.
nm -DC --defined-only "$library/librsc.so" > "$work/names"
if grep -E '(^|[^b])rsc::|simdjson::|nlohmann::' "$work/names"; then
    echo 'embed: librsc shows what is not in its header' >&2
    exit 1
fi
[ "$(find "$tree/include" -type f | wc -l)" = 1 ]

cmake -G Ninja -S "$root/samples/embed" -B "$work/cmake" -DCMAKE_PREFIX_PATH="$tree" -DCMAKE_CXX_FLAGS="$flags" > /dev/null
cmake --build "$work/cmake" > /dev/null
# shellcheck disable=SC2046,SC2086 # words on purpose
${CXX:-c++} -std=c++20 -Wall -Wextra -Werror $flags "$root/samples/embed/judge.cpp" -o "$work/judge" \
    $(PKG_CONFIG_PATH="$library/pkgconfig" pkg-config --cflags --libs rsc) -Wl,-rpath,"$library"

now=2026-03-31T23:59:00-05:00
RSC_NOW=$now "$rsc" demo "$work/store" --cases 30 --as-of 2026-03-31 > /dev/null
judged=0
for record in "$work"/store/cases/*/*.json; do
    id=$(basename "$record" .json)
    RSC_NOW=$now "$rsc" explain "$id" -C "$work/store" --json |
        jq -r '.explanations[].obligation | [.obligation, .verdict, .due // "", .owner_due] | join("\t")' > "$work/expected"
    for program in "$work/cmake/judge" "$work/judge"; do
        status=0
        "$program" "$work/store" "$record" "$now" > "$work/found" 2> /dev/null || status=$?
        [ "$status" -le 1 ]
        cmp "$work/expected" "$work/found"
    done
    judged=$((judged + 1))
done

# What is wrong comes as a failure with all findings, not as a crash.
echo '{"schema": "rsc.case/1", "id": 7}' > "$work/bad.json"
status=0
"$work/judge" "$work/store" "$work/bad.json" "$now" 2> "$work/said" || status=$?
[ "$status" = 3 ]
grep -q 'record.wrong-type' "$work/said"
grep -q '^1:32: a member has the wrong type' "$work/said"
status=0
"$work/judge" "$work/none" "$record" "$now" 2> "$work/said" || status=$?
[ "$status" = 3 ]
grep -q 'store.missing' "$work/said"
echo "embed: $judged records judged by librsc as by rsc"
