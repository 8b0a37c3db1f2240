#!/bin/sh
# Makes the sample agency with the program given and checks every line of expected.txt, and that the
# records hold no finding that they are not meant to show.
#
#     sh tests/man/samples.sh /path/to/rsc
set -u

if [ "$#" -ne 1 ]; then
    echo "usage: samples.sh RSC" >&2
    exit 2
fi
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
binary=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
if [ ! -x "$binary" ]; then
    echo "$0: $1 is no program" >&2
    exit 2
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rsc-samples.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$scratch/bin"
ln -s "$binary" "$scratch/bin/rsc"
PATH=$scratch/bin:$PATH
RSC_NOW=2026-03-31T23:59:00-05:00
RSC_STORE=$scratch/store
export PATH RSC_NOW RSC_STORE
passed=0
failed=0

ok() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "FAILED: $*"
}

if sh "$root/samples/agency/make.sh" "$RSC_STORE" >"$scratch/made" 2>&1; then
    ok
else
    bad "make.sh: $(cat "$scratch/made")"
fi

# The file of every case says what it shows.
for file in "$root"/samples/agency/cases/*.json; do
    id=$(basename "$file" .json)
    if [ "$(jq -r .id "$file")" != "$id" ] || [ -z "$(jq -r '.["x-shows"] // empty' "$file")" ]; then
        bad "$id: another id, or no x-shows"
    elif ! grep -q "^$id " "$root/samples/agency/expected.txt"; then
        bad "$id: no line in expected.txt"
    elif ! grep -q "^| \`$id\` " "$root/samples/agency/README.md"; then
        bad "$id: no line in README.md"
    else
        ok
    fi
done

while read -r subject rule third fourth fifth; do
    case $subject in '' | '#'*) continue ;; esac
    case $third in
        [0-9]*) occurrence=$third verdict=$fourth known=$fifth ;;
        *) occurrence='' verdict=$third known=$fourth ;;
    esac
    set -- explain "$subject" "$rule" --as-of 2026-03-31 --json
    if [ -n "$known" ]; then set -- "$@" --known-at "${known#known-at=}"; fi
    found=$(rsc "$@" </dev/null 2>&1 | jq -r --arg occurrence "$occurrence" '
        [.explanations[].obligation | select($occurrence == "" or .occurrence == $occurrence) | .verdict]
        | join(" ")' 2>&1)
    if [ "$found" = "$verdict" ]; then
        ok
    else
        bad "$subject $rule $occurrence $known: expected $verdict, found '$found'"
    fi
done <"$root/samples/agency/expected.txt"

# CASE CODE
cat >"$scratch/findings" <<'END'
enrolment-missing check.enrolment-missing
year-mistyped check.entry-future
year-mistyped check.recorded-before-occurred
END
rsc check --json | jq -r '.findings[] | (.file | sub(".*/"; "") | sub("[.]json$"; "")) + " " + .code' |
    sort >"$scratch/found"
if cmp -s "$scratch/findings" "$scratch/found"; then
    ok
else
    bad "rsc check finds: $(tr '\n' ';' <"$scratch/found")"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
