#!/bin/sh
# Golden transcripts of the commands: tests/cli/*/*.t and tests/findings/*/transcript.t.
#
#   sh tests/cli/run.sh [--update] [BINARY [TRANSCRIPT...]]
#
# A transcript is what a terminal would show:
#
#   # A comment: what this shows, in a sentence.
#   $ rsc check C-0007
#   the lines of standard output
#   2| the lines of standard error
#   [3]
#
# The last line is the exit status; it is left out when it is 0. A `$` line is one command for sh. All
# of a transcript run in one shell, in an empty directory of its own, so `export` and `cd` last until its
# end. The binary comes first on PATH as `rsc`; $SRC is the root of the repository; HOME, RSC_* and the
# like are unset, TZ is UTC, LC_ALL is C. In the output the path of the repository reads $SRC and that of
# the scratch directory $PWD. An output line that begins with `#` or `$ ` cannot be told from a comment
# or a command: pipe it through sed.
#
# --update writes what really came out into the transcripts, for `git diff` to be looked at.

update=no
# PART=1/4 runs every fourth transcript, PART=0/4 the fourth, the eighth and so on, and what speaks of all.
part=${PART:-0/1}
parts=${part#*/}
part=${part%/*}
unset PART
if [ "${1-}" = --update ]; then
    update=yes
    shift
fi
SRC=$(cd "$(dirname "$0")/../.." && pwd -P) || exit 2
given=$(pwd -P)
binary=${1:-$SRC/build/dev/tools/rsc}
[ $# -gt 0 ] && shift
case $binary in /*) ;; *) binary=$given/$binary ;; esac
if [ ! -x "$binary" ]; then
    echo "run.sh: $binary: no such program; build it first" >&2
    echo "0 passed, 0 failed"
    exit 2
fi
for tool in awk diff jq sed; do
    command -v "$tool" > /dev/null || { echo "run.sh: needs $tool" >&2; exit 2; }
done

work=$(mktemp -d) || exit 2
work=$(cd "$work" && pwd -P)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/bin" && ln -s "$binary" "$work/bin/rsc" || exit 2

for name in $(env | sed -n 's/^\(RSC_[A-Z_]*\)=.*/\1/p') HOME XDG_CONFIG_HOME XDG_STATE_HOME CDPATH \
    GREP_OPTIONS GREP_COLORS JQ_COLORS COLUMNS NO_COLOR; do
    unset "$name"
done
PATH=$work/bin:$PATH
NORTH_STORE=$work/north  # see fixture/north.sh
export NORTH_STORE
RSC_CONFIG_SYSTEM=  # none: the settings of this machine are not those of the tests
export RSC_CONFIG_SYSTEM
TZ=UTC
LC_ALL=C
export PATH TZ LC_ALL SRC
umask 022

# The commands of a transcript ($1) as files, and a script that runs them in one shell ($2).
take_apart() {
    awk -v at="$2" '
        /^\$ / {
            ++n
            file = at "/command." n
            print substr($0, 3) > file
            close(file)
            printf ". %s >%s/out.%d 2>%s/err.%d </dev/null; echo $? >%s/status.%d\n",
                   file, at, n, at, n, at, n
        }' "$1" > "$2/script"
}

# The transcript ($1) with what came out ($2) in the place of what was expected.
put_together() {
    awk -v at="$2" -v source="$SRC" -v scratch="$2/scratch" '
        function replace(text, what, by,    out, i) {
            out = ""
            while ((i = index(text, what)) > 0) {
                out = out substr(text, 1, i - 1) by
                text = substr(text, i + length(what))
            }
            return out text
        }
        function show(file, prefix,    line) {
            while ((getline line < file) > 0) {
                line = replace(replace(line, scratch, "$PWD"), source, "$SRC")
                print prefix line
            }
            close(file)
        }
        function separate() {
            if (blank) print ""
            blank = 0
        }
        /^\$ / {
            separate()
            print
            ++n
            answered = 1
            show(at "/out." n, "")
            show(at "/err." n, "2| ")
            status = "the shell stopped here"
            getline status < (at "/status." n)
            if (status != "0") print "[" status "]"
            next
        }
        /^#/ { separate(); print; next }
        /^$/ { if (answered) blank = 1; else print; next }
        { blank = 0 }' "$1"
}

passed=0
failed=0

verdict() {  # NAME STATUS
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
    fi
}

run_transcript() {
    name=${1#"$SRC"/}
    at=$work/run
    rm -rf "$at"
    mkdir -p "$at/scratch" || exit 2
    take_apart "$1" "$at"
    if [ ! -s "$at/script" ]; then
        echo "$name: no command in it"
        verdict "$name" 1
        return
    fi
    (cd "$at/scratch" && HOME=$at/scratch && export HOME && exec sh "$at/script") > "$at/shell" 2>&1
    put_together "$1" "$at" > "$at/now"
    cat "$at/shell"
    if diff -u "$1" "$at/now" > "$at/diff"; then
        verdict "$name" 0
    elif [ $update = yes ]; then
        cat "$at/now" > "$1"
        echo "updated: $name"
        verdict "$name" 0
    else
        sed -e "1s|.*|--- $name, expected|" -e "2s|.*|+++ $name, what came out|" "$at/diff"
        verdict "$name" 1
    fi
    chmod -R u+rwX "$at"
}

# Every code of the table has its sample, every sample a code: a transcript that makes the program print
# it, or the name of the unit test that does where no command can.
check_findings() {
    table=$SRC/lib/base/diagnostics.cpp
    codes=$(sed -n 's/^    {"\([a-z]*\.[a-z-]*\)".*/\1/p' "$table")
    entries=$(grep -c '^    {"' "$table")
    [ "$(echo "$codes" | grep -c .)" -eq "$entries" ]
    verdict "tests/findings: the table in lib/base/diagnostics.cpp is read whole" $?
    for code in $codes; do
        sample=$SRC/tests/findings/$code
        if [ -f "$sample/transcript.t" ]; then
            grep -v '^[#$]' "$sample/transcript.t" | grep -qF "$code"
            verdict "tests/findings/$code/transcript.t prints $code" $?
        elif [ -f "$sample/unreachable.txt" ]; then
            test=$(sed -n 's/.*\(tests\/unit\/[a-z_/]*\.cpp\).*/\1/p' "$sample/unreachable.txt")
            [ -n "$test" ] && grep -qF "$code" "$SRC/$test"
            verdict "tests/findings/$code/unreachable.txt names a unit test that holds '$code'" $?
        else
            verdict "tests/findings/$code has transcript.t or unreachable.txt" 1
        fi
    done
    for sample in "$SRC"/tests/findings/*/; do
        [ -d "$sample" ] || continue
        code=$(basename "$sample")
        echo "$codes" | grep -qxF "$code"
        verdict "tests/findings/$code is a code of lib/base/diagnostics.cpp" $?
    done
}

if [ $# -gt 0 ]; then
    for file in "$@"; do
        case $file in /*) ;; *) file=$given/$file ;; esac
        run_transcript "$file"
    done
else
    number=0
    for file in "$SRC"/tests/cli/*/*.t "$SRC"/tests/findings/*/transcript.t; do
        number=$((number + 1))
        [ -f "$file" ] && [ $((number % parts)) -eq "$part" ] && run_transcript "$file"
    done
    [ "$part" -eq 0 ] && check_findings
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
