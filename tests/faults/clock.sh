#!/bin/sh
# The clock of the machine is wrong:
#
#     sh tests/faults/clock.sh RSC [--short]
#
# It is set back half an hour and some days, to ten years ahead, to 1970, and right again, between the
# acts of a case, of a provider and of the agency. Each act is recorded all the same, after the one
# before it: what counts is the sequence, not the time. A clock behind the last act, or far from it,
# is warned of; an ordinary one is not. Status 0 when nothing failed, 1 when something did, 2 when it
# could not run.
# shellcheck source=tests/faults/race_setup.sh
. "$(dirname "$0")/race_setup.sh"
command -v jq > /dev/null || { echo "clock.sh: needs jq" >&2; exit 2; }

acts=0 recorded=0 warned=0 to_warn=0 calm=0 ordered=0 histories=0 reads=0
# The history of the record that this kind of act changes: "seq at" for each line.
history_of() {
    case $1 in
        contact) file=$(find "$RSC_STORE/cases" -name C-0001.json) ;;
        provider) file=$RSC_STORE/providers/P-works.json ;;
        agency) file=$RSC_STORE/agency.json ;;
    esac
    jq -r '.history[] | "\(.seq) \(.at)"' "$file"
}

journal_lines() {
    if [ -f "$RSC_STORE/audit/journal" ]; then wc -l < "$RSC_STORE/audit/journal"; else echo 0; fi
}

# act KIND NUMBER: its JSON in $work/out, messages in $work/err.
act() {
    case $1 in
        contact) set -- contact add C-0001 --at now --mode phone --with client --note "act $2" ;;
        provider) set -- provider set P-works --name "name $2" --reason renamed ;;
        agency) set -- agency set --name "name $2" --reason renamed ;;
    esac
    did=$*
    "$rsc" "$@" --json > "$work/out" 2> "$work/err"
}

# One act under this clock: it is recorded as the next one, and warned of or not.
step() {  # KIND CLOCK WARNING
    RSC_NOW=$2
    acts=$((acts + 1))
    at="RSC_NOW=$RSC_NOW rsc"
    before=$(history_of "$1" | wc -l)
    lines=$(journal_lines)
    act "$1" "$acts"
    got=$?
    if [ "$got" -ne 0 ]; then
        fail "$at $did: status $got, $(head -c 200 "$work/err" | tr '\n' ' ')"
        return
    fi
    last=$(history_of "$1" | tail -n 1)
    number=${last%% *}
    if [ "$number" -ne $((before + 1)) ] || [ "$(jq -r .revision "$work/out" | cut -d - -f 1)" -ne "$number" ]; then
        fail "$at $did: the history goes on with $number after $before"
    elif [ "$(date -u -d "${last#* }" +%s)" -ne "$(date -u -d "$RSC_NOW" +%s)" ]; then
        fail "$at $did: written down as of ${last#* }"
    elif [ "$lines" -gt 0 ] && [ "$(journal_lines)" -ne $((lines + 1)) ]; then
        fail "$at $did: the journal has $(journal_lines) lines after $lines"
    else
        recorded=$((recorded + 1))
    fi
    said=no
    jq -e '[.findings[]?.code] | any(startswith("clock."))' "$work/out" > /dev/null && said=yes
    grep -q '\[clock\.' "$work/err" && said=yes
    [ "$3" = either ] && return
    [ "$3" = yes ] && to_warn=$((to_warn + 1))
    if [ "$said" != "$3" ]; then
        if [ "$3" = yes ]; then fail "$at $did: no warning of the clock after ${4-}"
        else fail "$at $did: a warning of a clock that is right"; fi
    elif [ "$3" = yes ]; then
        warned=$((warned + 1))
    else
        calm=$((calm + 1))
    fi
}

RSC_BY=W-lee
RSC_NOW=
export RSC_STORE RSC_BY RSC_NOW
for kind in contact provider agency; do
    RSC_STORE=$work/$kind
    cp -a "$north" "$RSC_STORE"
    step $kind 2026-03-02T13:00:00-06:00 no
    step $kind 2026-03-02T12:30:00-06:00 yes 13:00
    step $kind 2026-02-27T12:00:00-06:00 yes 2026-03-02
    step $kind 2036-03-02T12:00:00-06:00 yes 2026
    step $kind 1970-01-01T00:00:00+00:00 yes 2036
    step $kind 2026-03-02T14:00:00-06:00 either  # right again; how, the program may say or not

    histories=$((histories + 1))
    if [ "$(history_of $kind | cut -d ' ' -f 1 | tr '\n' ' ')" = "$(seq "$(history_of $kind | wc -l)" | tr '\n' ' ')" ]; then
        ordered=$((ordered + 1))
    else
        fail "the history of the $kind store has a gap or another order"
    fi
    for RSC_NOW in 1970-01-01T00:00:00+00:00 2026-03-02T15:00:00-06:00 2036-03-02T12:00:00-06:00; do
        for words in 'case history C-0001' 'case list' 'report compliance' 'check' 'audit verify'; do
            # shellcheck disable=SC2086
            "$rsc" $words -q > /dev/null 2> "$work/err"
            got=$?
            reads=$((reads + 1))
            case $words/$got in
                */0 | check/1) ;;
                *) fail "RSC_NOW=$RSC_NOW rsc $words: status $got, $(head -n 1 "$work/err")" ;;
            esac
        done
    done
done
echo "clock set back, 1970, 10 years ahead | $acts acts: $recorded recorded in sequence, $warned of $to_warn warned of, $calm under an ordinary clock not; $ordered of $histories histories whole, $reads commands read them"
exit "$status"
