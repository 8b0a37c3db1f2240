# A part of hostile.sh: JSON, good and bad, as case files.
#
# `hostile cases` writes the files, each as the whole of a case or within one that is whole otherwise,
# and a list: id, sort (y valid, n invalid, i left open by the grammar), place, the code of the limit
# by which a record refuses valid JSON, the line of the fragment, file and name.

# Says of every case whether the findings of `rsc check --json` are those that its sort asks for.
judge_json() {  # LIST FINDINGS
    awk -F'\t' '
        function wrong(why) { print $1 " (" $3 ", " $7 "): " why }
        FNR == NR {  # file code line column
            ++found[$1]
            if ($2 ~ /^json\./ && !($1 in broken)) broken[$1] = $2
            if ($2 ~ /^(json|record)\./) {
                if (!($1 in code)) { code[$1] = $2; line[$1] = $3 }
                if ($3 < 1 || $4 < 1) unplaced[$1] = 1
            }
            next
        }
        { file = $6 }
        $2 == "y" && $3 != "whole" && $4 == "-" {
            if (file in code) wrong("is valid, and is refused with " code[file])
            next
        }
        !(file in code) { wrong("is taken"); next }
        file in unplaced { wrong("is refused without line and column") ; next }
        $2 == "y" && $3 == "whole" {
            if (file in broken) wrong("is JSON, and is called none: " broken[file])
            next
        }
        $4 != "-" && code[file] != $4 { wrong("is refused with " code[file] " instead of " $4) }
        $2 == "n" && !(file in broken) { wrong("is no JSON, and is refused only with " code[file]) }
        line[file] < $5 { wrong("the fault is placed on line " line[file] ", before line " $5) }
    ' "$2" "$1"
}

part_json() {
    every=1
    [ $short = yes ] && every=9
    told "JSON as case files"
    mkdir json-given
    "$helper" cases json-given $every || { failed "hostile cases: the cases cannot be made"; return; }
    list=json-given/list
    cp -a north json
    cp -a json-given/cases/. json/cases/
    RSC_STORE=$work/json
    export RSC_STORE

    rsc check --json > json-check 2> json-said
    status=$?
    [ $status -eq 3 ] || failed "rsc check over all of them: status $status instead of 3"
    jq -r '.findings[] | [.file, .code, .line // 0, .column // 0] | @tsv' json-check > json-findings
    judge_json $list json-findings > json-wrong
    while read -r line; do failed "rsc check --json: $line"; done < json-wrong

    # What is valid as a member is taken in first, as the rule is for what was written by hand.
    awk -F'\t' '$2 == "y" && $3 != "whole" && $4 == "-" { print $1 }' $list > json-valid
    xargs rsc case adopt --reason 'written by hand' < json-valid > json-said 2>&1
    status=$?
    [ $status -eq 0 ] || failed "rsc case adopt of all that are valid: status $status: $(head -1 json-said)"
    cut -f1 $list | grep -vxFf json-valid > json-refused
    xargs rsc case adopt --reason 'written by hand' < json-refused > json-said 2>&1
    status=$?  # of xargs: the command's own when that is below 126
    [ $status -ne 0 ] || failed "rsc case adopt of all that are not valid: status 0"
    if crash $status; then failed "rsc case adopt of all that are not valid: status $status"; fi

    runs=0
    crashes=0
    refused=0
    while IFS='	' read -r id sort place limit line file name; do
        taken=no
        grep -qx "$id" json-valid && taken=yes
        threes=0
        for command in "check $id" "case show $id" "case show $id --json" \
            "contact add $id --at now --mode phone --with client"; do
            # shellcheck disable=SC2086
            rsc $command > json-said 2> json-error
            status=$?
            runs=$((runs + 1))
            [ $status -ne 3 ] || threes=$((threes + 1))
            if crash $status; then
                crashes=$((crashes + 1))
                failed "rsc $command ($place, $name): status $status"
            elif [ $taken = no ] && [ $status -ne 3 ]; then
                failed "rsc $command ($place, $name): status $status instead of 3"
            elif [ $taken = yes ] && [ $status -ne 0 ]; then
                failed "rsc $command ($place, $name): status $status instead of 0"
            elif [ $taken = no ] && ! grep -Eq "^cases/[^:]*:[1-9][0-9]*:[1-9][0-9]*: error: |\"column\": [1-9]" json-said json-error; then
                failed "rsc $command ($place, $name): no file, line and column"
            fi
        done
        [ $threes -lt 4 ] || refused=$((refused + 1))
    done < $list

    (cd json-given && cut -f1,6 list | grep -vFf ../json-valid | cut -f2 | xargs sha256sum) > json-sums
    (cd json && sha256sum -c --quiet ../json-sums) > json-said 2>&1 ||
        failed "files that were refused have changed: $(head -1 json-said)"
    "$helper" kept $list json-given json > json-lost 2> json-kept ||
        while read -r line; do failed "an act changed what a member held: $line"; done < json-lost

    kinds() { cut -f2,7 $list | sort -u | cut -f1 | grep -c "$1"; }
    told "left open by the grammar, and what becomes of it as a member:"
    awk -F'\t' 'FNR == NR { if (!($1 in code)) code[$1] = $2; next }
        $2 == "i" && $3 == "member" {
            becomes = ($6 in code) ? code[$6] : "taken"
            names[becomes] = names[becomes] "\n    " $7
        }
        END { for (one in names) print "  " one ":" names[one] }' json-findings $list >&2
    limits=$(cut -f2,4,7 $list | grep '^y	[^-]' | sort -u | wc -l)
    by_limit=$(cut -f2,4 $list | sed -n 's/^y	\([^-]\)/\1/p' | sort | uniq -c |
        awk '{ printf "%s%s %s", sep, $1, $2; sep = ", " }')
    open_taken=$(judge_taken)
    echo "JSON parsing cases as case files |" \
        "$(kinds y) valid, $(kinds n) invalid, $(kinds i) left open, in $(grouped "$(grep -c . $list)")" \
        "files; $(grouped $runs) commands: $crashes crashes," \
        "$(grouped $refused) refused each time with line and column and left as they were," \
        "$(cat json-kept) taken and kept through an act;" \
        "valid JSON beyond a record's limits: $limits ($by_limit); of those left open $open_taken are taken"
    rm -rf json json-*
}

# Of what the grammar leaves open, how much a record takes as a member.
judge_taken() {
    awk -F'\t' 'FNR == NR { if ($2 ~ /^(json|record)\./) refused[$1] = 1; next }
        $2 == "i" && $3 == "member" && !($6 in refused) { ++n } END { print n + 0 }' json-findings $list
}
