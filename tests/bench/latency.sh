#!/bin/sh
# What one act costs beside what people know: pairs in one run, medians and ratios.
#
#     sh tests/bench/latency.sh [CASES]
#
# Makes an invented agency of 13,000 cases (of which some 8,000 are open) unless CASES says otherwise, and
# a small one; assigns a worker, with the caps counted over every case under the lock, beside merely reading
# the files of the cases with as many threads; records a contact, with its syncs, beside 'git commit' of one
# file, sqlite3 inserting one row and 'task add'; and what only reads beside 'git status'. A ratio says more than a time: it compares on this machine, now.
set -eu
cd "$(dirname "$0")/../.."
cases=${1:-13000}
sh samples/install.sh
for package in git sqlite3 taskwarrior; do
    command -v "$([ $package = taskwarrior ] && echo task || echo $package)" > /dev/null && continue
    [ "$(id -u)" = 0 ] || { echo "not tried: $package is missing" >&2; exit 2; }
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$package" >&2
done
# shellcheck source=tests/bench/build.sh
. tests/bench/build.sh

# On a disk, where a sync costs what it costs.
work=$(mktemp -d "$PWD/$build/latency.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
export RSC_NOW=2026-03-31T20:00:00-05:00
rsc demo "$work/large" --cases "$cases" --as-of 2026-03-31 -q -o "$work/out"
export RSC_STORE="$work/large" RSC_BY=s-001
new=$(rsc intake add --source ciu --level CM --at now --consents now --birth-date 1990-01-01 --json -q | jq -r .record)
taker=$(rsc assign room --level CM --json -q | jq -r '.rooms[0].worker')
open=$(rsc case list --open --json -q | jq '.cases | length')
threads=$(nproc)
threads=$((threads * 2 > 8 ? threads * 2 : 8))

small=$work/small
(unset RSC_STORE; sh tests/cli/fixture/north.sh "$small")
mkdir "$work/git"
cd "$work/git"
git init -q .
git config user.email a@example.org
git config user.name a
git config core.fsync all
for i in $(seq 100); do head -c 10000 /dev/urandom | base64 > "f$i"; done
git add -A
git commit -qm first
sqlite3 "$work/db" 'create table entry (id text, at text, what text)'

echo "A | B | A took | B took | A / B | of processor time | MiB of A"
"$bench/pairs" 15 "rsc assign add, $open open cases | reading the files of all $cases with $threads threads" \
    -- rsc assign add "$new" --worker "$taker" --level CM --at now --dry-run \
    -- "$bench/read_files" "$work/large/cases" "$threads"
# Each contact is the first that is added: a case that grew with every run would be none that one meets.
export RSC_STORE="$small" RSC_BY=W-ana RSC_NOW=2026-03-02T13:00:00-06:00
cp -a "$small" "$small.kept"
export BEFORE="rm -rf $small && cp -a $small.kept $small && sync"
"$bench/pairs" 25 "rsc contact add | git commit of one file" \
    -- rsc contact add C-0001 --at now --mode phone --with client -q \
    -- sh -c 'date +%N >> f1; exec git commit -qam more'
"$bench/pairs" 25 "rsc contact add | sqlite3, one row" \
    -- rsc contact add C-0001 --at now --mode phone --with client -q \
    -- sqlite3 "$work/db" "insert into entry values ('c1', '2026-03-02', 'phone')"
printf 'data.location=%s\nconfirmation=no\nverbose=nothing\n' "$work/task" > "$work/taskrc"
mkdir "$work/task"
export TASKRC="$work/taskrc"
task add first > /dev/null 2>&1
cp -a "$work/task" "$work/task.kept"
BEFORE="$BEFORE && rm -rf $work/task && cp -a $work/task.kept $work/task && sync" \
    "$bench/pairs" 25 "rsc contact add | task add" \
    -- rsc contact add C-0001 --at now --mode phone --with client -q \
    -- task add call
unset BEFORE
export RSC_NOW=2026-03-31T20:00:00-05:00 RSC_BY=s-001
rsc demo "$work/twenty" --cases 20 --as-of 2026-03-31 -q -o "$work/out"
export RSC_STORE="$work/twenty"
one=$(rsc case list --open --json -q | jq -r '.cases[0].id')
"$bench/pairs" 51 "rsc --version | git status, 100 files" -- rsc --version -- git status
"$bench/pairs" 51 "rsc case show | git status, 100 files" -- rsc case show "$one" -- git status
"$bench/pairs" 51 "rsc due of one worker, 20 cases | git status, 100 files" -- rsc due --worker w-001 -- git status
# A case of 10,000 contacts, and the same case with none of them.
jq -c --argjson n 10000 '.contacts = [range($n) | {id: "q\(.)", occurred: "2026-01-\(. % 28 + 101 | tostring[1:])",
    recorded: "2026-02-01T12:00:00-06:00", by: "w-001", with: "client", mode: "phone", reached: (. % 2 == 0)}]' \
    "$(find "$RSC_STORE" -name "$one.json")" > "$work/long.ndjson"
jq -c 'del(.contacts)' "$work/long.ndjson" > "$work/short.ndjson"
"$bench/pairs" 15 "judging a case of 10,000 contacts | of none" \
    -- sh -c "rsc report compliance -q -o $work/out - < $work/long.ndjson" \
    -- sh -c "rsc report compliance -q -o $work/out - < $work/short.ndjson"
export RSC_STORE="$work/large"
"$bench/pairs" 15 "rsc contact add, $cases cases | git commit of one file" \
    -- rsc contact add "$new" --at now --mode phone --with client -q \
    -- sh -c 'date +%N >> f1; exec git commit -qam more'
