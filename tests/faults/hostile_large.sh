# A part of hostile.sh: files that have no end and values that have no bottom, wherever the program
# reads one. Each is refused, soon and in little memory.

most_ms=1000
most_kib=131072

# Whether more wants to run than the machine has processors for: then nobody's wall clock is their own.
busy() { awk -v processors="$(getconf _NPROCESSORS_ONLN)" '{ exit $1 <= processors }' /proc/loadavg; }

# Runs `rsc` with the words after the name, standard input from $input; again, twice at most, where it was
# too slow. The statuses that are right are in $right.
attempt() {  # NAME WORD...
    attempt_name=$1
    shift
    best=
    for try in 1 2 3; do
        "$helper" measure measured 0 rsc "$@" < "$input" > large-said 2> large-error
        read -r status ms processor_ms kib < measured
        if [ "$ms" -gt $most_ms ] && [ "$processor_ms" -le $most_ms ] && busy; then
            ms=$processor_ms
            [ $try -lt 3 ] || by_processor=$((by_processor + 1))
        fi
        [ -n "$best" ] && [ "$best" -le "$ms" ] || best=$ms
        [ "$best" -gt $most_ms ] || break
    done
    attempts=$((attempts + 1))
    case " $right " in
        *" $status "*) ;;
        *) failed "$attempt_name: rsc $*: status $status instead of $right" ;;
    esac
    if [ "$placed" = yes ] && [ "$status" -eq 3 ] &&
        ! grep -Eq ':[1-9][0-9]*:[1-9][0-9]*: error: |"column": [1-9]' large-said large-error; then
        failed "$attempt_name: rsc $*: refused without line and column"
    fi
    [ $sanitized = no ] || return
    [ "$best" -le "$slowest" ] || { slowest=$best; slowest_name="$attempt_name, rsc $1 ${2-}"; }
    [ "$kib" -le "$fattest" ] || { fattest=$kib; fattest_name="$attempt_name, rsc $1 ${2-}"; }
    [ "$best" -le $most_ms ] || failed "$attempt_name: rsc $*: $best ms"
    [ "$kib" -le $most_kib ] || failed "$attempt_name: rsc $*: $((kib / 1024)) MiB of memory"
}

# The same again with no more address space than that, for what starts under the limit.
attempt_limited() {  # NAME WORD...
    attempt_name=$1
    shift
    [ $sanitized = no ] || return
    "$helper" measure measured 128 rsc "$@" < "$input" > large-said 2> large-error
    read -r status ms processor_ms kib < measured
    limited=$((limited + 1))
    # What is within the size of a record may need more to be looked at than there is.
    case " $right $status " in
        " $status $status ") ;;
        " 3 8 ") starved=$((starved + 1)) ;;
        *) failed "$attempt_name, with ulimit -v 131072: rsc $*: status $status instead of $right" ;;
    esac
}

# In the place of a file of the store, with what must read it.
in_the_place_of() {  # RELATIVE NAME FILE
    kept=$RSC_STORE/$1
    mv "$kept" large-kept
    ln "$3" "$kept"
    at=$2
    right=3
    case $1 in
        cases/*)
            for command in "check" "check C-0002" "case show C-0002" "case show C-0002 --json" \
                "contact add C-0002 --at now --mode phone --with client" "case adopt C-0002 --reason x" \
                "case list" "report compliance" "explain C-0002 contact.weekly"; do
                # shellcheck disable=SC2086
                attempt "$at as a case file" $command
            done
            for command in "check" "case show C-0002" \
                "contact add C-0002 --at now --mode phone --with client"; do
                # shellcheck disable=SC2086
                attempt_limited "$at as a case file" $command
            done
            ;;
        staff/*)
            attempt "$at as a worker's file" check
            attempt "$at as a worker's file" staff show W-cho
            attempt "$at as a worker's file" staff set W-cho --file-location x
            ;;
        providers/*)
            attempt "$at as a provider's file" check
            attempt "$at as a provider's file" provider show P-works
            attempt "$at as a provider's file" provider set P-works --name x
            ;;
        audit/journal)
            # A writer may cut off what is no whole line: it gets a file of its own.
            cp --sparse=always "$3" large-journal && mv -f large-journal "$kept"
            before=$placed
            placed=no
            attempt "$at as the journal" contact add C-0001 --at now --mode phone --with client
            right="1 3"
            attempt "$at as the journal" audit verify
            placed=$before
            ;;
        *)
            # A pack that is not the one adopted, its hash says, is not read at all.
            before=$placed
            case $1 in policies/*) placed=no ;; esac
            attempt "$at as $1" check
            attempt "$at as $1" contact add C-0001 --at now --mode phone --with client
            placed=$before
            ;;
    esac
    rm "$kept"
    mv large-kept "$kept"
}

# As what a command is given.
given() {  # NAME FILE
    at=$1
    right=3
    attempt "$at" policy check "$2"
    attempt "$at" policy adopt ours@1 --from 2026-04-01 --file "$2"
    attempt "$at" case adopt "$2" --reason x
    attempt "$at" sccp draft C-0001 --kind full --at today --content "$2"
    attempt "$at" sar draft C-0001 --kind initial --at today --content "$2"
    attempt "$at" intake add --source ciu --level CM --at now --client-file "$2"
    attempt "$at" init "$work/large-new" --sandbox --agency AG-1 --calendar "$2"
    EDITOR="ln -f '$work/$2'"
    export EDITOR
    attempt "$at, left by the editor" case edit C-0001 --reason x
    rm -f "$work"/rsc-edit-*
    input=$2
    attempt "$at from standard input" case adopt - --reason x
    attempt "$at from standard input" sccp draft C-0001 --kind full --at today --content -
    was=$placed
    if [ $placed = no ]; then  # more than a record may hold, whatever is in it
        right="2 3"
        attempt "$at from standard input" contact add C-0001 --at now --mode phone --with client --note -
    fi
    placed=no
    input=/dev/null
    mkdir large-export
    cp "$root"/samples/hmis/*.csv large-export
    right=3
    for file in Client Services; do
        ln -f "$2" large-export/$file.csv
        attempt "$at as $file.csv" import hmis large-export --level CM
        cp "$root/samples/hmis/$file.csv" large-export/large-again
        mv -f large-export/large-again large-export/$file.csv
    done
    rm -r large-export
    placed=$was
}

everywhere() {  # NAME FILE
    told "$1"
    in_the_place_of "$large_case" "$1" "$2"
    for one in staff/W-cho.json providers/P-works.json agency.json rsc.json \
        policies/milwaukee-coordination.json calendars/wisconsin-state.json; do
        in_the_place_of $one "$1" "$2"
    done
    [ ! -f "$RSC_STORE/audit/journal" ] || in_the_place_of audit/journal "$1" "$2"
    given "$1" "./$2"
    rm "$2"
}

repeated() {  # TEXT COUNT: the text as often, with no line end
    if [ ${#1} -eq 1 ]; then
        head -c "$2" /dev/zero | tr '\000' "$1"
    else
        awk -v text="$1" -v count="$2" 'BEGIN {
            for (i = 0; i < 1000; ++i) many = many text
            for (; count >= 1000; count -= 1000) printf "%s", many
            for (; count > 0; --count) printf "%s", text }'
    fi
}
# A record that is whole but for what is nested in it.
around() {  # FILE: from standard input
    { sed '$d' "$RSC_STORE/$large_case" && printf '  ,"x-deep":' && cat && printf '\n}\n'; } > "$1"
}

part_large() {
    TMPDIR=$work
    export TMPDIR
    unset XDG_RUNTIME_DIR VISUAL
    cp -a north large
    RSC_STORE=$work/large
    export RSC_STORE
    large_case=$(cd large && echo cases/*/C-0002.json)
    cp -a large large-before
    attempts=0 limited=0 starved=0 by_processor=0 slowest=0 fattest=0 slowest_name=none fattest_name=none
    input=/dev/null
    files=0
    begun=$failures

    placed=no  # a file that is not read to its end has no line to name
    truncate -s 1G large-file
    everywhere "1 GiB of nothing, sparse" large-file
    files=$((files + 1))
    room=$(df -kP . | awk 'NR == 2 { print int($4 / 1024) }')
    if [ $short = yes ]; then
        told "1 GiB of blanks and of brackets: in the long run only"
    elif [ "$room" -lt 3000 ]; then
        echo "not tried: 1 GiB of blanks and of brackets: no room in $work"
    else
        for byte in ' ' '['; do
            repeated "$byte" 1073741824 > large-file
            everywhere "1 GiB of '$byte'" large-file
            files=$((files + 1))
        done
    fi

    placed=yes
    for count in 100000 10000000; do
        repeated '[' $count > large-file
        everywhere "$(grouped $count) lists, left open" large-file
        { repeated '[' $((count / 2)) && repeated ']' $((count / 2)); } > large-file
        everywhere "$(grouped $((count / 2))) lists, closed" large-file
        files=$((files + 2))
        [ $short = no ] || continue
        repeated '[' $count | around large-file
        everywhere "$(grouped $count) lists in a record, left open" large-file
        { repeated '[' $((count / 2)) && repeated ']' $((count / 2)); } | around large-file
        everywhere "$(grouped $((count / 2))) lists in a record, closed" large-file
        files=$((files + 2))
        # An object a level takes six bytes, so that ten million are more than a record may have.
        [ $count -gt 100000 ] && placed=no
        { repeated '{"a":' $count && printf 1 && repeated '}' $count; } > large-file
        everywhere "$(grouped $count) objects" large-file
        { repeated '[' $count && repeated ']' $count; } | around large-file
        everywhere "$(grouped $count) lists in a record, closed" large-file
        files=$((files + 2))
        placed=yes
    done

    # The largest record that there may be, and one byte more.
    file=$RSC_STORE/$large_case
    cp "$file" large-kept
    head -c $((16777216 - $(wc -c < large-kept))) /dev/zero | tr '\000' ' ' >> "$file"
    right=0
    attempt "a record of 16 MiB" case show C-0002
    printf ' ' >> "$file"
    placed=no
    right=3
    attempt "a record of 16 MiB and a byte" case show C-0002
    mv large-kept "$file"

    diff -r large-before large -x lock -x audit > large-difference ||
        failed "the store has changed: $(head -1 large-difference)"
    if [ $sanitized = yes ]; then
        echo "not tried: time and memory of large files: the program is built with sanitizers"
        measured_text="time and memory not measured"
    else
        measured_text="slowest $slowest ms ($slowest_name), most memory $((fattest / 1024)) MiB ($fattest_name)"
        [ $by_processor -eq 0 ] ||
            measured_text="$measured_text; $by_processor judged by processor time, the machine being busy"
        measured_text="$measured_text; $limited again in 128 MiB of address space"
        [ $starved -eq 0 ] || measured_text="$measured_text, $starved of them ended for want of memory (status 8)"
    fi
    echo "1 GiB file, 100,000- and 10,000,000-deep nesting |" \
        "$files files, $(grouped $attempts) commands: $((failures - begun)) not as they should be;" \
        "$measured_text"
    rm -rf large large-* measured
}
