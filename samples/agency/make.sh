#!/bin/sh
# Makes a sandbox store in DIR from the sample agency beside this script.
#
#     sh samples/agency/make.sh DIR
#
# DIR does not exist yet, or is empty. The program is `rsc` on the PATH. There is no command for
# staff, providers and the agency's own record yet, so their files are copied into the store before
# the cases are adopted.
set -eu

if [ "$#" -ne 1 ]; then
    echo "usage: make.sh DIR" >&2
    exit 2
fi
dir=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# The samples speak for the end of 31 March 2026.
RSC_NOW=2026-03-31T23:59:00-05:00
RSC_BY=W-lee
export RSC_NOW RSC_BY
unset RSC_STORE
umask 077

rsc init "$dir" --sandbox --agency AG-sample --name 'Sample agency' \
    --policy milwaukee-coordination@cars --from 2020-01-01 \
    --zone America/Chicago --calendar wisconsin-state --reason 'sample agency'
cp "$here"/staff/*.json "$dir/staff/"
cp "$here"/providers/*.json "$dir/providers/"
cp "$here"/agency.json "$dir/agency.json"
rsc case adopt -C "$dir" "$here"/cases/*.json --reason 'sample cases'
echo "Next: export RSC_STORE=$dir RSC_NOW=$RSC_NOW"
echo "      rsc report compliance --as-of 2026-03-31 --group-by case"
