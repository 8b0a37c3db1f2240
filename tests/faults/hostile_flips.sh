# A part of hostile.sh: single bits of a record that turn, each of them, one at a time.
#
# A flip is found when the record is refused, or called changed. Where it is neither, the value must be
# the one that it was: another way to write the same JSON.

# Flips bits of a file of the store and asks a command; the bits that it did not notice are failures.
flip_and_ask() {  # RELATIVE EVERY WORD...
    relative=$1
    every=$2
    shift 2
    "$helper" flip-run "flips/$relative" "$every" rsc "$@" > flips-missed 2> flips-tried
    status=$?
    if [ $status -eq 2 ]; then
        failed "$relative: rsc $*: $(head -3 flips-tried | tr '\n' ' ')"
        return
    fi
    flips=$((flips + $(cat flips-tried)))
    missed_here=$(grep -c . flips-missed)
    [ "$missed_here" -gt 0 ] || return
    unnoticed=$((unnoticed + missed_here))
    read -r bit said < flips-missed
    failed "$relative: $missed_here flips not noticed by rsc $*, the first of bit $bit" \
        "(byte $((bit / 8)), mask $((1 << (bit % 8)))): status $said"
}

part_flips() {
    told "single bits"
    cp -a north flips
    RSC_STORE=$work/flips
    export RSC_STORE

    # As the program reads a record, without the program: every bit of a record with a long history.
    record=$(case_file flips C-0001)
    if ! "$helper" flip "$record" "$(jq -r .id flips/rsc.json)" > flips-inside && [ ! -s flips-inside ]; then
        failed "hostile flip: the record is not whole to begin with"
        return
    fi
    read -r all refused changed same missed < flips-inside
    sed 1d flips-inside | while IFS='	' read -r bit line; do
        echo "bit $bit (byte $((bit / 8)), mask $((1 << (bit % 8)))): $line"
    done > flips-missed
    [ "$missed" -eq 0 ] ||
        failed "C-0001: $missed bits can be flipped and nothing is noticed, the first $(head -1 flips-missed)"
    echo "every single bit of a record flipped |" \
        "$(grouped "$all") flips: $(grouped "$refused") refused, $(grouped "$changed") told by the history," \
        "$same the same value, $missed not noticed"

    # The program itself, on a shorter record.
    small=$(cd flips && echo cases/*/C-0002.json)
    every=1
    [ $short = no ] || every=53
    flips=0
    unnoticed=0
    flip_and_ask "$small" $every check C-0002 --json
    echo "the same, asked of rsc check | $(grouped $flips) flips, $unnoticed not noticed"

    flips=0
    unnoticed=0
    flip_and_ask "$small" $every audit verify
    [ $short = no ] && every=29 || every=1999
    for file in $(cd flips && find . -type f ! -name lock ! -path './audit/read*' | sed 's|^\./||' | sort); do
        [ "$file" = "$small" ] || flip_and_ask "$file" $every audit verify
    done
    echo "the same, asked of rsc audit verify, and of every file of the store every ${every}th bit |" \
        "$(grouped $flips) flips, $unnoticed not noticed"
    rm -rf flips flips-*
}
