#!/bin/sh
# On a fresh Debian 12 machine: installs what is missing, builds, makes a sample agency and prints
# last night's compliance report.
set -eu
cd "$(dirname "$0")/.."
sh samples/install.sh

cmake --workflow --preset release >build-release.log 2>&1 || {
    tail -n 40 build-release.log >&2
    exit 1
}
rm -f build-release.log
rsc=build/release/tools/rsc
store=build/demo-agency
night=$(date -d yesterday +%F)

rm -rf "$store"
"$rsc" demo "$store" --cases 200 --seed 1 --as-of "$night"
echo
"$rsc" report compliance -C "$store" --as-of "$night" --known-at "$night" --group-by worker
echo
echo "Look further, for example:"
echo "  $rsc report compliance -C $store --as-of $night --group-by rule"
echo "  $rsc report compliance -C $store --as-of $night --verdict overdue --list"
echo "  $rsc due -C $store --as-of $night --worker w-001"
echo "  $rsc report nightly -C $store --as-of $night --format html -o nightly.html"
echo "  $rsc explain demo-000002 contact.weekly -C $store --as-of $night"
