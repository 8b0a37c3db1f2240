#!/bin/sh
# Types calls into bash, zsh and fish and holds what they complete against what is expected.
#
#     sh tests/completion/run.sh /path/to/rsc
#
# A shell that is not there is skipped, and said so. zsh drives itself and bash through
# pseudo-terminals; fish prints its candidates.
set -u
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
binary=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rsc-completion.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
passed=0
failed=0
skipped=

mkdir "$scratch/bin" "$scratch/home" "$scratch/folder"
ln -s "$binary" "$scratch/bin/rsc"
printf '#!/bin/sh\necho "hello, $*"\n' > "$scratch/bin/rsc-hello"
chmod +x "$scratch/bin/rsc-hello"
cd "$scratch" || exit 2
: > 'table one.csv'
PATH=$scratch/bin:$PATH
HOME=$scratch/home
RSC_NOW=2026-03-31T23:59:30-05:00
TERM=xterm
LC_ALL=C.UTF-8
unset RSC_STORE RSC_BY RSC_FORMAT XDG_CONFIG_HOME
RSC_CONFIG_SYSTEM=
export PATH HOME RSC_NOW TERM LC_ALL RSC_CONFIG_SYSTEM
rsc demo one --cases 1 --as-of 2026-03-31 > demo.out || exit 2
RSC_STORE=$scratch/one
export RSC_STORE

# What is typed, `^` for the tabulator, and the call that stands there then.
cat > cases <<CASES
rsc rep^comp^--fo^ht^|rsc report compliance --format html
rsc report compliance --verdict met,ov^--as-of=to^|rsc report compliance --verdict met,overdue --as-of=today
rsc contact ad^d^--mod^pho^--worker s^|rsc contact add demo-000001 --mode phone --worker s-001
rsc explain dem^contact.w^|rsc explain demo-000001 contact.weekly
rsc policy adopt federal-outcomes@g^|rsc policy adopt federal-outcomes@gpra
rsc report compliance -C $PWD/one --ru^contact.weekl^|rsc report compliance -C $PWD/one --rule contact.weekly
rsc hell^|rsc hello
rsc help tut^|rsc help tutorial
rsc config set form^|rsc config set format
rsc import csv tab^|rsc import csv table one.csv
rsc export csv fol^|rsc export csv folder
CASES

check() {  # SHELL TYPED EXPECTED FOUND
    if [ "$3" = "$4" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s: %s\n  expected: %s\n  found:    %s\n' "$1" "$2" "$3" "$4"
    fi
}

if command -v zsh > /dev/null; then
    for shell in bash zsh; do
        zsh -f "$root/tests/completion/type.zsh" "$shell" "$root/packaging/completion" < cases > typed ||
            failed=$((failed + 1))
        number=0
        while IFS='|' read -r keys expected; do
            number=$((number + 1))
            found=$(sed -n "s/^at$number: //p" typed | tr -s ' ' | sed 's|[ /]*$||')
            check "$shell" "$keys" "$expected" "$found"
        done < cases
    done
else
    skipped="$skipped bash zsh"
fi

if command -v fish > /dev/null; then
    candidates() {
        fish -N -c "source $root/packaging/completion/rsc.fish; complete -C '$1'" | cut -f 1 | tr '\n' ' ' | sed 's/ *$//'
    }
    check fish 'rsc contact a' 'add attempt' "$(candidates 'rsc contact a')"
    check fish 'rsc contact add d' 'demo-000001' "$(candidates 'rsc contact add d')"
    check fish 'rsc case list --worker w-001 --format=' '--format=csv --format=json --format=ndjson --format=table' \
        "$(candidates 'rsc case list --worker w-001 --format=')"
    check fish 'rsc explain demo-000001 contact.w' contact.weekly "$(candidates 'rsc explain demo-000001 contact.w')"
    check fish 'rsc export csv fol' folder/ "$(candidates 'rsc export csv fol')"
    check fish 'rsc hell' hello "$(candidates 'rsc hell')"
else
    skipped="$skipped fish"
fi

echo "$passed passed, $failed failed, skipped:${skipped:- none}"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
