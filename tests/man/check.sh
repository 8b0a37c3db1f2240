#!/bin/sh
# Holds the manual to the program.
#
#     sh tests/man/check.sh /path/to/rsc
#
# - Every page builds with scdoc.
# - A backslash is doubled, or the page would not show it.
# - Every page is named in SEE ALSO of rsc(1), every command in its COMMANDS and every area in
#   README.md, and the pages that a page
#   refers to are there.
# - Every option that `rsc COMMAND --help` shows is in OPTIONS of the page of its area, and every
#   option there is shown by the help of one of the area's commands.
# - Every command that a hint or a remedy names is there, with the options that it names.
# - What is suggested for the field's own words is a word of a record or an area of commands.
# - Every line of a code block in a page or in README.md that begins with `$ rsc` runs with the
#   expected status: 0, or N where a line `(exit N)` follows. Each block begins in an empty directory
#   with a fresh copy of one demo store; `samples` in it is that of the project. A line that ends
#   with a backslash goes on in the next.
set -u

if [ "$#" -ne 1 ]; then
    echo "usage: check.sh RSC" >&2
    exit 2
fi
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
binary=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
if [ ! -x "$binary" ]; then
    echo "$0: $1 is no program" >&2
    exit 2
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rsc-manual.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$scratch/bin" "$scratch/options"
ln -s "$binary" "$scratch/bin/rsc"
PATH=$scratch/bin:$PATH
RSC_NOW=2026-03-31T23:59:00-05:00
RSC_BY=s-001
RSC_STORE=$scratch/work/store
export PATH RSC_NOW RSC_BY RSC_STORE
passed=0
failed=0

ok() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "FAILED: $*"
}

# The options in the help of a command, one a line. Several ask for the same.
shown() {
    kept=$scratch/options/$(echo "$1" | tr ' ' '_')
    # shellcheck disable=SC2086 # a command is several words
    [ -f "$kept" ] || rsc $1 --help | sed -n 's/^  \(-[^ ]*\).*/\1/p' | tr ',' '\n' | sort -u >"$kept"
    cat "$kept"
}

# The options in OPTIONS of a page, one a line.
documented() {
    awk '/^# /{inside = ($0 == "# OPTIONS")} inside && /^\*-/' "$1" |
        grep -o -- '\*--*[A-Za-z][A-Za-z-]*\*' | tr -d '*' | sort -u
}

# The commands, as the program lists them.
rsc --help | sed -n 's/^  \([a-z][a-z -]*[a-z]\)  .*/\1/p' >"$scratch/commands"

# Pages build.
for page in "$root"/man/*.scd; do
    if scdoc <"$page" >"$scratch/page" 2>"$scratch/error" && [ -s "$scratch/page" ]; then
        ok
    else
        bad "$page: $(cat "$scratch/error")"
    fi
    if grep -nE '(^|[^\\])(\\\\)*\\$' "$page" >"$scratch/out"; then
        bad "$(basename "$page") would not show the backslash at the end of line $(cut -d: -f1 "$scratch/out" | tr '\n' ' ')"
    else
        ok
    fi
done

# Options, both ways.
while read -r command; do
    area=${command%% *}
    page=$root/man/rsc-$area.1.scd
    if [ ! -f "$page" ]; then
        bad "rsc $command has no page"
        continue
    fi
    documented "$page" >"$scratch/documented"
    for option in $(shown "$command"); do
        if grep -qxe "$option" "$scratch/documented"; then ok; else bad "$page lacks $option of rsc $command"; fi
    done
done <"$scratch/commands"
for page in "$root"/man/rsc-*.1.scd; do
    area=$(basename "$page" .1.scd)
    area=${area#rsc-}
    grep -e "^$area\$" -e "^$area " "$scratch/commands" >"$scratch/of-area"
    if [ ! -s "$scratch/of-area" ]; then
        bad "$page is about no command"
        continue
    fi
    while read -r command; do shown "$command"; done <"$scratch/of-area" >"$scratch/shown"
    for option in $(documented "$page"); do
        if grep -qxe "$option" "$scratch/shown"; then ok; else bad "$page has $option, and no command of it does"; fi
    done
done
for option in $(documented "$root/man/rsc.1.scd"); do
    if rsc "$option" >/dev/null 2>&1; then ok; else bad "rsc.1 has $option, and rsc does not"; fi
done

# What texts of the program tell people to type. Literals that the sources write in several pieces are
# put together, with ID for what stands between them; the table of hints has a command and its options
# in columns.
find "$root/lib" "$root/tools" -name '*.cpp' ! -name hints.cpp -exec cat {} + |
    sed -z 's/\["[a-z]*"\]//g; s/"[ \n]*"//g; s/"[ \n]*+[^";]*+[ \n]*"/ID/g' |
    grep -aoE "'rsc [a-z][^'\"]*'" | tr -d "'" >"$scratch/typed"
sed -z 's/plan, "/"rsc sccp set ENTRY /g; s/",[ \n]*"/ /g' "$root/lib/casework/hints.cpp" |
    grep -oE '"rsc [a-z][^"]*"' | tr -d '"' >>"$scratch/typed"
sort -u "$scratch/typed" | while read -r _ area verb rest; do
    case "$area $verb" in
        'help '* | ID* | *' ID'*) continue ;;
        *' ' | *' --help') grep -q "^$area" "$scratch/commands" && continue ;;
    esac
    command="$area $verb"
    if ! grep -qxF "$command" "$scratch/commands"; then
        rest="$verb $rest"
        command=$area
    fi
    if ! grep -qxF "$command" "$scratch/commands"; then
        echo "a text names 'rsc $area $verb', and there is no such command"
        continue
    fi
    for option in $(echo "$rest" | grep -oE -- '(^| )--[a-z][a-z-]*'); do
        shown "$command" | grep -qxe "$option" || echo "a text names $option of rsc $command, which has none"
    done
done >"$scratch/wrong"
if [ "$(wc -l <"$scratch/typed")" -gt 100 ]; then ok; else bad "few commands were found in the texts"; fi
if [ -s "$scratch/wrong" ]; then bad "$(cat "$scratch/wrong")"; else ok; fi

# What the field's words are said to mean is a word of a record, or an area of commands.
sed -n 's/^    {"[^"]*", "\([^"]*\)"},$/\1/p' "$root/lib/base/synonyms.hpp" | sort -u >"$scratch/ours"
if [ -s "$scratch/ours" ]; then ok; else bad "no synonyms were found"; fi
while read -r word; do
    if grep -qxe "$word" -e "$word .*" "$scratch/commands" ||
        grep -qF "\"$word\"" "$root/schemas/case.schema.json"; then
        ok
    else
        bad "synonyms.hpp suggests $word, and there is no such word"
    fi
done <"$scratch/ours"

# Every command is in COMMANDS of rsc(1): its area begins a line, and its verb is on it.
awk '/^# /{inside = ($0 == "# COMMANDS")} inside && /^\*/' "$root/man/rsc.1.scd" >"$scratch/lines"
while read -r command; do
    area=${command%% *}
    verb=${command#"$area"}
    verb=${verb# }
    if grep -e "^\*$area\*" -e "^\*$area " "$scratch/lines" | grep -qe "[ *]${verb:-$area}\*"; then
        ok
    else
        bad "COMMANDS of rsc(1) lacks $command"
    fi
done <"$scratch/commands"

# Every area is in the table of commands of README.md.
awk '/^## /{inside = ($0 == "## The commands")} inside && /^\|/' "$root/README.md" >"$scratch/table"
for area in $(sed 's/ .*//' "$scratch/commands" | sort -u); do
    if grep -qF "\`$area\`" "$scratch/table"; then ok; else bad "the commands of README.md lack $area"; fi
done

# Every page is named in SEE ALSO of rsc(1), and the pages that are referred to are there.
awk '/^# /{inside = ($0 == "# SEE ALSO")} inside' "$root/man/rsc.1.scd" >"$scratch/see-also"
for page in "$root"/man/*.scd; do
    name=$(basename "$page" .scd)
    [ "$name" = rsc.1 ] && continue
    if grep -qF "*${name%.*}*(${name##*.})" "$scratch/see-also"; then ok; else bad "SEE ALSO of rsc(1) lacks $name"; fi
done
grep -ohE '\*(lib)?rsc[a-z-]*\*\([13578]\)' "$root"/man/*.scd | tr -d '*' | sort -u >"$scratch/references"
while read -r reference; do
    name=${reference%(*}
    section=${reference#*(}
    if [ -f "$root/man/$name.${section%)}.scd" ]; then ok; else bad "there is no page $reference"; fi
done <"$scratch/references"

# The lines of code blocks, as `BLOCK STATUS COMMAND`.
commands_of() {
    awk '
        function flush() {
            if (command != "") print block "\t" status "\t" command
            command = ""
        }
        /^[ \t]*```/ { flush(); inside = !inside; if (inside) ++block; next }
        !inside { next }
        more { sub(/^[ \t]*/, ""); more = sub(/\\+$/, ""); command = command $0; next }
        /^\$ rsc( |$)/ { flush(); status = 0; more = sub(/\\+$/, ""); command = substr($0, 3); next }
        /^\$ / { flush(); next }
        /^\(exit [0-9]+\)$/ { status = substr($2, 1, length($2) - 1); flush(); next }
        END { flush() }
    ' "$1"
}

if rsc demo "$scratch/demo" --cases 60 --as-of 2026-03-31 >"$scratch/out" 2>&1; then
    ok
else
    bad "rsc demo: $(cat "$scratch/out")"
fi

for page in "$root"/man/*.scd "$root/README.md"; do
    [ -f "$page" ] || continue
    commands_of "$page" >"$scratch/lines"
    last=
    tab=$(printf '\t')
    while IFS=$tab read -r block status command; do
        if [ "$block" != "$last" ]; then
            rm -rf "$scratch/work"
            mkdir "$scratch/work"
            cp -R "$scratch/demo" "$scratch/work/store"
            ln -s "$root/samples" "$scratch/work/samples"
            last=$block
        fi
        # A store that is no sandbox refuses a clock.
        case $command in
            *--sandbox*) clock=$RSC_NOW ;;
            'rsc init'*) clock= ;;
            *) clock=$RSC_NOW ;;
        esac
        (cd "$scratch/work" && RSC_NOW=$clock sh -c "$command") >"$scratch/out" 2>&1 </dev/null
        found=$?
        if [ "$found" -eq "$status" ]; then
            ok
        else
            bad "$(basename "$page"): '$command' exits with $found, not $status: $(head -3 "$scratch/out")"
        fi
    done <"$scratch/lines"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
