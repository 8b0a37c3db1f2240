#!/bin/sh
# run.sh RSC VALIDATE: every JSON output of every command is what its schema in schemas/ says.
set -eu
rsc=$1
validate=$2
source=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
store=$scratch/agency
export RSC_NOW=2026-03-31T23:00-05:00 RSC_STORE="$store" RSC_BY=s-001
passed=0
failed=0

# check SCHEMA STATUS COMMAND...: the output of the command, whose status is STATUS.
check() {
    schema=$1
    status=$2
    shift 2
    set +e
    "$@" >"$scratch/out.json" 2>"$scratch/err.json"
    got=$?
    set -e
    file=$scratch/out.json
    [ "$schema" = error ] && file=$scratch/err.json
    if [ "$got" = "$status" ] && "$validate" "$source/schemas/$schema.schema.json" "$file"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed (status $got): $*" >&2
    fi
}

check act 0 "$rsc" demo "$store" --cases 40 --as-of 2026-03-31 --json
case=$("$rsc" case list --format ndjson | head -n 1 | jq -r .id)
check report.compliance 0 "$rsc" report compliance --json
check report.compliance 0 "$rsc" report compliance --list --group-by rule --json
check report.compliance 1 "$rsc" report compliance --fail-on overdue --json
check case.list 0 "$rsc" case list --json
check case 0 "$rsc" case show "$case" --json
check explain 0 "$rsc" explain "$case" --json
check explain 0 "$rsc" explain w-001 --json
check explain 0 "$rsc" explain AG-demo --json
check diagnostic 0 "$rsc" explain record.unknown-member --json
check policy.list 0 "$rsc" policy list --json
check policy.coverage 0 "$rsc" policy coverage --json
check report.what-if 0 "$rsc" report what-if --policy milwaukee-coordination@bhd --json
check policy.test 0 "$rsc" policy test "$source/samples/policy/our-county.scenarios.json" --json
check policy.diff 0 "$rsc" policy diff milwaukee-coordination@bhd milwaukee-coordination@cars --json
check policy 0 "$rsc" policy show milwaukee-coordination --json
check check 0 "$rsc" policy check --json
check act 0 "$rsc" policy adopt milwaukee-coordination@bhd --from 2019-01-01 --until 2019-12-31 --json
check act 0 "$rsc" import hmis "$source/samples/hmis" --level CM --last-day 2021-12-31 --json
jq -c . "$source"/samples/agency/cases/step-down.json > "$scratch/record.ndjson"
check act 0 "$rsc" import ndjson "$scratch/record.ndjson" --json
check act 1 "$rsc" import ndjson --compare "$scratch/record.ndjson" --json
check act 0 "$rsc" import csv "$source/samples/import/staff.csv" --map "$source/samples/import/staff.map.json" --json
check act 0 "$rsc" export csv "$scratch/tables" --all --recipient AG-demo --purpose review --json
check act 0 "$rsc" import csv "$scratch/tables" --json
check import-map 0 cat "$source/samples/import/contacts.map.json"
check act 0 "$rsc" export bundle "$scratch/bundles" "$case" --recipient auditor --purpose audit --basis audit \
    --reason 'Audit 14' --json
check bundle 0 cat "$scratch/bundles/$case.json"
check case 0 jq .record "$scratch/bundles/$case.json"
check disclosures 0 "$rsc" audit disclosures "$case" --json
check case 0 "$rsc" export ndjson "$case" --recipient auditor --purpose audit --basis audit --reason 'Audit 14'
head -c 32 /dev/zero | tr '\0' k > "$scratch/key"
for shift in '' --shift-dates; do
    # shellcheck disable=SC2086 # one option or none
    "$rsc" export deidentified --key "$scratch/key" $shift -q | while read -r copy; do
        printf '%s\n' "$copy" > "$scratch/copy.json"
        "$validate" "$source/schemas/deidentified.schema.json" "$scratch/copy.json" || echo "$copy" >> "$scratch/unlike"
    done
done
check deidentified 0 cat "$scratch/copy.json"
[ ! -s "$scratch/unlike" ] || { failed=$((failed + 1)); echo 'failed: copies that name nobody' >&2; }
check act 0 "$rsc" init "$scratch/other" --agency AG-1 --sandbox --json
check report.activity 0 "$rsc" report activity --json
for report in nightly worklist caseload acuity authorizations forecast trend documentation staff outcomes gaps quality; do
    check "report.$report" 0 "$rsc" report "$report" --json
done
for report in forecast trend documentation; do
    check "report.$report" 0 "$rsc" report "$report" --list --json
done
check report.partial 0 "$rsc" report compliance --list --shard 1/2 --partial
check report.worklist 0 "$rsc" due --days 60 --json
check report.several 0 "$rsc" report caseload -C "$store" -C "$store" --json
check assign.room 0 "$rsc" assign room --level CM --json
check staff.list 0 "$rsc" staff list --json
check provider.list 0 "$rsc" provider list --json
check staff 0 "$rsc" staff show w-001 --json
check agency 0 "$rsc" agency show --json
check recorded 0 "$rsc" intake add --source ciu --at now --birth-date 1990-01-01 --consents now --json
new=$("$rsc" case list --format ndjson | jq -r .id | grep '^C-0' | tail -n 1)
check recorded 0 "$rsc" contact attempt "$new" --at now --mode phone --with client --json -n
check recorded 0 "$rsc" assign add "$new" --worker w-001 --level CM --at now --override caseload.cap,worker.file \
    --reason 'to try it' --json
check error 4 "$rsc" assign add "$new" --worker w-001 --level CM --at now --json
check error 5 "$rsc" case show no-such-case --json
check error 2 "$rsc" report compliance --as-of yesterdayy --json
check error 3 "$rsc" report compliance -C "$scratch/other" --json

# The commands, the store, and what was done and read.
check commands 0 "$rsc" help --json
check doctor 0 "$rsc" doctor --json
check doctor 1 "$rsc" doctor -C "$scratch/none" --json
check settings 0 "$rsc" config list --json
check status 0 "$rsc" status --json
check log 0 "$rsc" log --json
check log 0 "$rsc" audit log --json
check log 0 "$rsc" audit log "$case" --readings --json
check audit 0 "$rsc" audit verify --json
"$rsc" audit seal -o "$scratch/seal"
check audit 0 "$rsc" audit verify --seal "$scratch/seal" --json
check audit 0 "$rsc" check --store --json
chmod 644 "$store/agency.json"
check audit 0 "$rsc" check --store --json
check audit 0 "$rsc" check --store --repair --json
check error 2 "$rsc" audit verify --public-key "$scratch/seal" --json
check error 5 "$rsc" audit verify --seal "$scratch/none" --json

# A case whose retention is over.
check recorded 0 "$rsc" agency set --retention-months 1 --json
old=$("$rsc" case list --format ndjson | jq -r 'select(.discharged != null and .discharged < "2026-02") | .id' | head -n 1)
check error 4 "$rsc" case purge "$new" --reason 'schedule 7' --json
check act 0 "$rsc" case purge "$old" --reason 'schedule 7' --json -n
check act 0 "$rsc" case purge "$old" --reason 'schedule 7' --json
check tombstone 0 cat "$store/tombstones/$old.json"

# A record as it was before the last act on it, and one that nobody left so.
cp -p "$store/agency.json" "$scratch/agency.json"
check recorded 0 "$rsc" agency set --name 'Another' --json
cp -p "$scratch/agency.json" "$store/agency.json"
cp -p "$store/staff/w-001.json" "$scratch/w-001.json"
sed 's/"id": *"w-001"/"id": "w-002"/' "$scratch/w-001.json" >"$store/staff/w-001.json"
check audit 1 "$rsc" audit verify --json
check error 3 "$rsc" audit seal --json
check error 2 "$rsc" audit accept-restore --json
check act 1 "$rsc" audit accept-restore --reason 'from a backup' --json
cp -p "$scratch/w-001.json" "$store/staff/w-001.json"
check audit 0 "$rsc" audit verify --json

# A record that cannot be judged is in the report, and the report is still one.
first=$(find "$store/cases" -name '*.json' | sort | head -n 1)
printf '{"schema": "rsc.case/1",' >"$first"
check report.compliance 3 "$rsc" report compliance --json
check check 3 "$rsc" check --json

for file in "$store"/staff/*.json; do check staff 0 cat "$file"; done
for file in "$store"/providers/*.json; do check provider 0 cat "$file"; done
check agency 0 cat "$store/agency.json"
check store 0 cat "$store/rsc.json"
check calendar 0 cat "$store/calendars/wisconsin-state.json"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
