#!/bin/sh
# Looks at a page of every report, and of the policies, in headless Chromium.
#
#   sh tests/pages/run.sh [BINARY [SCREENSHOTS]]
#
# Needs chromium, node and npm; what node needs is installed into a directory of its own. Status 77 when
# one of them is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
binary=$(realpath "${1:-$here/../../build/dev/tools/rsc}")
for tool in chromium node npm; do
    command -v "$tool" > /dev/null || { echo "pages: no $tool" >&2; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shots=${2:-$work}
cp "$here/package.json" "$here/look.mjs" "$work"
(cd "$work" && npm install --no-audit --no-fund --silent)

cd "$work"
"$binary" demo store --cases 60 --as-of 2026-03-31 > /dev/null
"$binary" demo other --cases 10 --as-of 2026-03-31 --seed 3 > /dev/null
export RSC_STORE=store RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
mkdir pages
reports="nightly compliance activity worklist caseload acuity authorizations forecast trend documentation
staff outcomes gaps quality"
for report in $reports; do
    "$binary" report "$report" -q --format html -o "pages/$report.html"
done
"$binary" report worklist --names --worker w-002 --format html -o pages/names.html
"$binary" report compliance -C store -C other --group-by rule --list --suppress-below 11 --format html \
    -o pages/county.html
"$binary" report staff --as-of 1990-01-01 --format html -q -o pages/empty.html
"$binary" policy show milwaukee-coordination --format html -o pages/policy.html
node look.mjs "$(command -v chromium)" "$shots" pages/*.html
