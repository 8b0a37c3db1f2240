#!/bin/sh
# Every row that asks for a record has a command that records it and a report that counts it.
#
#     sh tests/records/run.sh RSC
#
# Runs the acts of rows.txt; see there.
set -u
binary=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin"
ln -s "$binary" "$scratch/bin/rsc"
PATH=$scratch/bin:$PATH
export PATH
cd "$scratch" || exit 2
passed=0
failed=0
bad() {
    failed=$((failed + 1))
    echo "FAILED: $*"
}

sh "$root/tests/cli/fixture/north.sh" "$scratch/store" || exit 2
export RSC_STORE="$scratch/store" RSC_NOW=2026-03-10T12:00:00-05:00 RSC_BY=W-lee
rsc intake add --source ciu --level RSC --at now --birth-date 1990-01-01 --emergency-needs housing \
    -o /dev/null 2> /dev/null
rsc intake add --source ciu --level RSC --at now --birth-date 1991-01-01 --emergency-needs food \
    -o /dev/null 2> /dev/null
cat > goals.json <<'GOALS'
{
  "goals": [{ "words": "cook for myself", "domain": "independence", "indicators": ["three meals a week"] }],
  "services": [
    { "service": "housing", "provider": "P-shelter", "informed_choice": true, "choice_form": true,
      "fits": ["abilities", "preferences"] }
  ]
}
GOALS

while IFS='|' read -r rows act fact word; do
    case $rows in '#'* | '') continue ;; esac
    fact=$(echo "$fact" | tr -d ' ')
    word=$(echo "$word" | sed 's/^ *//; s/ *$//')
    count() {
        rsc report activity --fact "$fact" --format csv |
            awk -F, -v fact="$fact" -v word="$word" '{ sub("\r", "") } $2 == fact && $3 == word { print $4 }'
    }
    if [ "$fact" = - ]; then
        if eval "rsc $act" 2> err | grep -qF "$word"; then
            passed=$((passed + 1))
        else
            bad "$rows: rsc $act does not print '$word'"
        fi
        continue
    fi
    eval "rsc $act" > out 2> err
    status=$?
    if [ "$status" -ne 0 ]; then
        bad "$rows: rsc $act (status $status)"
        cat err
    elif [ -z "$(count)" ]; then
        bad "$rows: '$fact' = '$word' is not counted after rsc $act"
    else
        passed=$((passed + 1))
    fi
done < "$root/tests/records/rows.txt"

# No row of these kinds is left out.
for id in $(jq -r '.requirements[]
        | select(any(.kind[]; . == "record" or . == "content" or . == "attachment" or . == "cap"))
        | .id' "$root/lib/policy/requirements.json"); do
    number=${id#?}
    case $id in
        T*) [ "$number" -ge 4 ] || continue ;;
        E*) [ "$number" -ge 5 ] && [ "$number" -le 24 ] || continue ;;
    esac
    if awk -F'|' -v id="$id" '!/^#/ { n = split($1, ids, " "); for (i = 1; i <= n; ++i) if (ids[i] == id) found = 1 }
            END { exit !found }' "$root/tests/records/rows.txt"; then
        passed=$((passed + 1))
    else
        bad "$id has no row in tests/records/rows.txt"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
