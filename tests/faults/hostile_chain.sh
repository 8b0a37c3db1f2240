# A part of hostile.sh: attacks on what the store remembers. Each begins with a whole store of many acts
# and a seal that is kept elsewhere, changes something as somebody could who may write there, and asks
# `rsc audit verify`: status 1, and the file or the line is named.
#
# An attack that makes all hashes anew, of record and journal alike, leaves nothing that contradicts
# itself: only the seal shows it.

digest() { sha256sum | cut -d' ' -f1; }
canonical() { jq -cS "$@" | tr -d '\n'; }  # ASCII and integers only: RFC 8785 asks for no more here

# Makes the hashes of the journal's lines anew, from the line NUMBER on.
rehash_journal() {  # NUMBER
    previous=$(head -n $(($1 - 1)) "$journal" | tail -1 | jq -r .hash)
    [ -n "$previous" ] || previous=$(printf '%064d' 0)
    head -n $(($1 - 1)) "$journal" > chain-lines
    seq=$(($1 - 1))
    tail -n "+$1" "$journal" > chain-rest
    while IFS= read -r line; do
        seq=$((seq + 1))
        line=$(printf '%s' "$line" |
            canonical --arg previous "$previous" --argjson seq $seq '.previous = $previous | .seq = $seq | del(.hash)')
        previous=$(printf '%s' "$line" | digest)
        printf '%s' "$line" | jq -cS --arg hash "$previous" '.hash = $hash' >> chain-lines
    done < chain-rest
    cat chain-lines > "$journal"
}

# Makes the history of a record anew from the entry INDEX on, so that it speaks of the record as it is.
rehash_history() {  # FILE INDEX
    count=$(jq '.history | length' "$1")
    facts=$(canonical 'del(.history)' "$1" | digest)
    jq --arg facts "$facts" '.history[-1].record = $facts' "$1" > chain-record
    index=$2
    while [ "$index" -lt "$count" ]; do
        if [ "$index" -gt 0 ]; then
            previous=$(jq -r --argjson i $((index - 1)) '.history[$i].hash' chain-record)
            jq --argjson i "$index" --arg previous "$previous" '.history[$i].previous = $previous
                | .history[$i].seq = $i + 1' chain-record > chain-next
            mv chain-next chain-record
        fi
        hash=$(canonical --argjson i "$index" '.history[$i] | del(.hash)' chain-record | digest)
        jq --argjson i "$index" --arg hash "$hash" '.history[$i].hash = $hash' chain-record > chain-next
        mv chain-next chain-record
        index=$((index + 1))
    done
    cat chain-record > "$1"
}

# Tells the journal that its last line about a file left it as it is now.
rewrite_journal() {  # RELATIVE
    number=$(grep -n "\"file\":\"$1\"" "$journal" | tail -1 | cut -d: -f1)
    after=$(digest < "$RSC_STORE/$1")
    awk -v number="$number" 'NR != number' "$journal" > chain-others
    sed -n "${number}p" "$journal" | jq -cS --arg file "$1" --arg after "$after" \
        '(.files[] | select(.file == $file) | .after) = $after' > chain-line
    { head -n $((number - 1)) chain-others; cat chain-line; tail -n "+$number" chain-others; } > chain-new
    cat chain-new > "$journal"
    rehash_journal "$number"
}

change() { jq "$2" "$1" > chain-changed && cat chain-changed > "$1"; }  # FILE FILTER
edit_lines() { awk "$1" "$journal" > chain-lines && cat chain-lines > "$journal"; }  # AWK-PROGRAM

# A worker goes on with another case as if nothing were wrong; whether that is refused is another matter.
act_later() {
    rsc contact add C-0002 --at now --mode phone --with client > chain-said 2>&1
    status=$?
    if crash $status; then failed "$attack: rsc contact add: status $status"; fi
}

fresh() {  # a whole store to attack
    rm -rf attacked
    cp -a chain attacked
}
tree() { (cd attacked && find . -type f ! -name lock ! -path './audit/read*' -exec sha256sum {} + | sort -k2); }

ask() {  # ARGUMENT...: asks for a verdict; $status and the file chain-said
    tree > chain-before
    rsc audit verify "$@" > chain-said 2>&1
    status=$?
    tree > chain-after
    cmp -s chain-before chain-after || failed "$attack: rsc audit verify changed the store"
    crash $status && failed "$attack: rsc audit verify: status $status"
}

# After an attack: it is noticed without the seal, and what was attacked is named. A store whose policies
# are gone cannot be opened at all, and that is said with a status of its own.
noticed() {  # PATTERN
    attacks=$((attacks + 1))
    ask
    case $status in
        1) ;;
        3 | 5 | 8) unopened=$((unopened + 1)) ;;
        *)
            missed=$((missed + 1))
            failed "$attack: rsc audit verify: status $status instead of 1"
            ;;
    esac
    if [ $status -ne 0 ] && ! grep -Eq "$1" chain-said; then
        failed "$attack: rsc audit verify does not name $1: $(head -2 chain-said | tr '\n' ' ')"
    fi
    plain=$status
    ask --seal seal --public-key key.pub
    [ $status -eq $plain ] || [ $status -eq 1 ] ||
        failed "$attack: with the seal: status $status instead of 1"
    fresh
}

# After an attack that leaves a whole chain: the seal shows it.
noticed_by_seal() {
    attacks=$((attacks + 1))
    ask
    plain=$status
    ask --seal seal --public-key key.pub
    if [ $status -ne 1 ]; then
        missed=$((missed + 1))
        failed "$attack: rsc audit verify with the seal: status $status instead of 1"
    elif [ $plain -eq 0 ]; then
        by_seal=$((by_seal + 1))
    fi
    fresh
}

attack_journal() {
    lines=$(grep -c . "$journal")
    middle=$((lines / 2))
    attack="a line is dropped" && edit_lines "NR != $middle" && noticed "journal"
    attack="the first line is dropped" && edit_lines 'NR != 1' && noticed "journal"
    attack="the last line is dropped" && edit_lines "NR != $lines" && noticed "journal|cases/"
    attack="half of the journal is cut off" && edit_lines "NR <= $middle" && noticed "journal|cases/"
    attack="the journal is cut in a line" && truncate -s -40 "$journal" && noticed "journal"
    attack="the journal is empty" && : > "$journal" && noticed "journal|cases/"
    attack="the journal is deleted" && rm "$journal" && noticed "journal"
    attack="two lines change places" &&
        edit_lines "NR == $middle { kept = \$0; next } { print } NR == $middle + 1 { print kept }" && noticed "journal"
    attack="a line is replayed" && sed -n "${middle}p" chain/audit/journal >> "$journal" && noticed "journal"
    attack="all lines are replayed" && cat chain/audit/journal >> "$journal" && noticed "journal"
    attack="a line names another worker" &&
        edit_lines "NR == $middle { sub(/\"by\":\"[^\"]*\"/, \"\\\"by\\\":\\\"W-nobody\\\"\") } { print }" && noticed "journal"
    attack="a line names another day" &&
        edit_lines "NR == $middle { sub(/\"at\":\"2026/, \"\\\"at\\\":\\\"2025\") } { print }" && noticed "journal"
    attack="a line is blank" && edit_lines "{ print } NR == $middle { print \"\" }" && noticed "journal"
    attack="a line is no JSON" && edit_lines "NR == $middle { print \"{\"; next } { print }" && noticed "journal"
    attack="a line says the same otherwise" &&
        edit_lines "NR == $middle { sub(/,/, \", \") } { print }" && noticed "journal"
    attack="the journal of another store" && cat other/audit/journal > "$journal" && noticed "journal|cases/"
    # A writer that comes afterwards must not cover the tracks.
    attack="the last line is dropped, and somebody acts" && edit_lines "NR != $lines" && act_later && noticed "journal|cases/"
    attack="half of the journal is cut off, and somebody acts" && edit_lines "NR <= $middle" && act_later &&
        noticed "journal|cases/"
    attack="the journal is cut in a line, and somebody acts" && truncate -s -40 "$journal" && act_later &&
        noticed "journal|cases/"
    attack="the journal is empty, and somebody acts" && : > "$journal" && act_later && noticed "journal|cases/"
    attack="the journal is deleted, and somebody acts" && rm "$journal" && act_later && noticed "journal|cases/"
    attack="the journal is other bytes, and somebody acts" && head -c 5000 /dev/zero > "$journal" && act_later &&
        noticed "journal|cases/"
    attack="the journal and the lock are deleted, and somebody acts" && rm "$journal" attacked/lock && act_later &&
        noticed "journal|cases/"
    attack="a line is dropped, the rest recomputed" && edit_lines "NR != $middle" && rehash_journal $middle && noticed_by_seal
    attack="a line names another worker, the rest recomputed" &&
        edit_lines "NR == $middle { sub(/\"by\":\"[^\"]*\"/, \"\\\"by\\\":\\\"W-nobody\\\"\") } { print }" &&
        rehash_journal $middle && noticed_by_seal
}

# A line that says that the seal was given up must not come from whoever may write the journal.
forge_acceptance() {
    attack="a fact is changed, all recomputed, and a line forged that gives the seal up"
    change "$one" '.contacts[0].mode = "phone"'
    rehash_history "$one" 0
    rewrite_journal "$one_file"
    sealed=$(jq -r .head seal)
    tail -1 "$journal" | jq -cS --arg sealed "$sealed" '.seq += 1 | .act = "audit.accept-restore" | .files = []
        | .accepts = $sealed | .reason = "none" | del(.hash)' >> "$journal"
    rehash_journal "$(grep -c . "$journal")"
    noticed_by_seal
}

attack_history() {
    attack="an entry of a history is dropped" && change "$one" 'del(.history[1])' && noticed "$one_named"
    attack="the last entry of a history is dropped" && change "$one" 'del(.history[-1])' && noticed "$one_named"
    attack="a history is cut to its first entry" && change "$one" '.history |= .[:1]' && noticed "$one_named"
    attack="a history is deleted" && change "$one" 'del(.history)' && noticed "$one_named"
    attack="two entries of a history change places" &&
        change "$one" '.history |= [.[0], .[2], .[1]] + .[3:]' && noticed "$one_named"
    attack="an entry of a history is replayed" && change "$one" '.history += [.history[1]]' && noticed "$one_named"
    attack="an entry of a history names another worker" && change "$one" '.history[1].by = "W-cho"' && noticed "$one_named"
    attack="an entry of a history loses its reason" && change "$one" '.history[-1] |= del(.reason) + {"reason": "none"}' &&
        noticed "$one_named"
    attack="two cases change histories" && theirs=$(jq -c .history "$two") && ours=$(jq -c .history "$one") &&
        change "$one" ".history = $theirs" && change "$two" ".history = $ours" && noticed "$one_named"
    attack="an entry of a history is dropped, the history recomputed" &&
        change "$one" 'del(.history[1])' && rehash_history "$one" 0 && noticed "$one_named"
}

attack_facts() {
    attack="a fact is changed" && change "$one" '.contacts[0].mode = "phone"' && noticed "$one_named"
    attack="an entry is taken out" && change "$one" 'del(.contacts[-1])' && noticed "$one_named"
    attack="a fact is changed, the history recomputed" &&
        change "$one" '.contacts[0].mode = "phone"' && rehash_history "$one" 0 && noticed "$one_named"
    attack="a fact is changed, history and journal recomputed" && change "$one" '.contacts[0].mode = "phone"' &&
        rehash_history "$one" 0 && rewrite_journal "$one_file" && noticed_by_seal
    attack="an entry of a history is dropped, all recomputed" && change "$one" 'del(.history[1])' &&
        rehash_history "$one" 0 && rewrite_journal "$one_file" && noticed_by_seal
    attack="a worker's degree is changed" && change attacked/staff/W-ana.json '.degrees[0].level = "doctorate"' &&
        noticed "staff/W-ana.json"
    attack="the agency's record is changed" && change attacked/agency.json '.["x-a"] = 1' && noticed "agency.json"
    attack="a provider's record is changed" && change attacked/providers/P-works.json '.kind = "subcontractor"' &&
        noticed "providers/P-works.json"
    attack="a policy is changed" && change attacked/policies/follow-up-after-discharge.json '.title = "Other"' &&
        noticed "policies/follow-up-after-discharge.json"
}

attack_files() {
    attack="two case files change places" && cp "$one" chain-record && cp "$two" "$one" && cp chain-record "$two" &&
        noticed "$one_named"
    attack="an old copy of a record is put back" && cp "old/$one_file" "$one" && noticed "$one_named"
    attack="an old copy of a record is put back, and somebody acts on it" && cp "old/$one_file" "$one" &&
        rsc contact add C-0001 --at now --mode phone --with client > chain-said 2>&1
    noticed "$one_named"
    attack="an old copy of a worker's record is put back" && cp old/staff/W-ana.json attacked/staff && noticed "staff/W-ana.json"
    attack="a case file is deleted" && rm "$one" && noticed "$one_named"
    attack="a worker's file is deleted" && rm attacked/staff/W-cho.json && noticed "staff/W-cho.json"
    attack="a policy is deleted" && rm attacked/policies/follow-up-after-discharge.json && noticed "policies/follow-up"
    attack="a case that no act made" && file=attacked/$("$helper" file C-0100) && mkdir -p "$(dirname "$file")" &&
        jq '.id = "C-0100"' "$two" > "$file" && noticed "C-0100"
    attack="a worker whom no act made" && sed 's/W-cho/W-xen/' "chain/staff/W-cho.json" > attacked/staff/W-xen.json &&
        noticed "staff/W-xen.json"
    attack="a case of another store" && cp "other/$one_file" "$one" && noticed "$one_named"
    attack="the whole store is put back as it was" && rm -rf attacked && cp -a old attacked && noticed_by_seal
    attack="a case file and its lines are deleted, the rest recomputed" && rm "$two" &&
        edit_lines "!/C-0002/" && rehash_journal 1 && noticed_by_seal
    attack="an old copy of a record is put back, its last lines dropped, the rest recomputed" &&
        cp "old/$one_file" "$one" && cp old/staff/W-ana.json attacked/staff && cp old/audit/journal "$journal" && noticed_by_seal
}

attack_seal() {
    attack="the seal is cut short" && cp seal chain-seal && truncate -s -10 seal && refused_seal seal key.pub
    attack="the seal is another store's" && cp other-seal seal && refused_seal seal key.pub
    attack="the seal is signed with another key" && rsc audit seal --key other-key -o seal > chain-said 2>&1
    refused_seal seal key.pub
    attack="the public key is another" && refused_seal seal other-key.pub
    # Every bit of it: what is not refused says the same. The key that counts is the one that was kept.
    every=1
    [ $short = no ] || every=97
    cp chain-seal chain-flipped
    "$helper" flip-run chain-flipped $every rsc audit verify --seal chain-flipped --public-key key.pub \
        > chain-missed 2> chain-tried
    [ $? -lt 2 ] || failed "bits of the seal: $(head -1 chain-tried)"
    attacks=$((attacks + $(cat chain-tried)))
    means='[.schema, .store, .seq, .head, .at, (.signature | ascii_downcase)]'
    while IFS='	' read -r bit said; do
        "$helper" flipped chain-seal "$bit" > chain-flipped
        [ "$(jq -cS "$means" chain-flipped 2> /dev/null)" != "$(jq -cS "$means" chain-seal)" ] || [ "$said" -ne 0 ] || continue
        missed=$((missed + 1))
        failed "bit $bit of the seal is flipped: rsc audit verify: status $said"
    done < chain-missed
}
refused_seal() {  # SEAL PUBLIC-KEY
    attacks=$((attacks + 1))
    ask --seal "$1" --public-key "$2"
    [ $status -ne 0 ] || { missed=$((missed + 1)); failed "$attack: rsc audit verify: status 0"; }
    cp chain-seal seal
}

# A backup that was rightly put back is said to be, and then the chain is whole again.
accept_restore() {
    attack="an old copy of a record is put back, and said to be"
    cp "old/$one_file" "$one"
    rsc audit accept-restore --reason 'the disk was replaced' > chain-said 2>&1
    status=$?
    [ $status -eq 0 ] || failed "$attack: rsc audit accept-restore: status $status: $(head -1 chain-said)"
    ask
    [ $status -eq 0 ] || failed "$attack: rsc audit verify: status $status instead of 0: $(head -1 chain-said)"
    ask --seal seal --public-key key.pub
    [ $status -eq 0 ] || failed "$attack: with the seal: status $status instead of 0: $(head -1 chain-said)"
    rsc audit log > chain-said 2>&1
    grep -q 'restore' chain-said || failed "$attack: rsc audit log does not show it"
    rsc contact add C-0001 --at now --mode phone --with client > chain-said 2>&1 ||
        failed "$attack: no act is possible afterwards: $(head -1 chain-said)"
    ask
    [ $status -eq 0 ] || failed "$attack: an act later: status $status instead of 0"
    fresh
}

part_chain() {
    told "attacks on the chain"
    cp -a north chain
    RSC_STORE=$work/chain
    export RSC_STORE
    one_file=$(cd chain && echo cases/*/C-0001.json)
    act() { rsc "$@" > chain-said 2>&1 || failed "rsc $*: $(head -1 chain-said)"; }
    act contact add C-0001 --at now --mode phone --with client
    act contact add C-0002 --at now --mode letter --with client
    act assign add C-0002 --worker W-cho --level CM --at now
    cp -a chain old
    for purpose in engagement planning monitoring; do
        act contact add C-0001 --at now --mode phone --with client --purpose $purpose
        act contact add C-0002 --at now --mode phone --with client --purpose $purpose
    done
    act staff degree W-ana --level master --field nursing --at 2024-05-01
    act team meet C-0001 --at today --attendees m1,m2
    act contact add C-0001 --at now --mode email --with client --reason 'told again'
    act contact add C-0001 --at now --mode text --with client --reason 'told again'
    act audit key key
    act audit key other-key
    act audit seal --key key -o seal
    make_north "$work/other"
    RSC_STORE=$work/other rsc audit seal --key key -o other-seal > chain-said 2>&1
    RSC_NOW=2026-03-02T12:00:00-06:00 RSC_BY=W-lee
    RSC_STORE=$work/attacked
    export RSC_STORE RSC_NOW RSC_BY
    journal=attacked/audit/journal
    one=attacked/$one_file
    one_named=$one_file
    two=$(echo chain/cases/*/C-0002.json)
    two=attacked/${two#chain/}
    attacks=0 missed=0 by_seal=0 unopened=0
    fresh
    attack="no attack"
    ask
    [ $status -eq 0 ] || failed "a whole store: rsc audit verify: status $status: $(head -1 chain-said)"
    ask --seal seal --public-key key.pub
    [ $status -eq 0 ] || failed "a whole store, with its seal: status $status: $(head -1 chain-said)"
    attack_journal
    forge_acceptance
    attack_history
    attack_facts
    attack_files
    attack_seal
    accept_restore
    echo "chain attacks: drop, reorder, replay, truncate, swap between cases, recompute, old copy restored," \
        "file deleted | $attacks attacks, $((attacks - missed)) noticed, $by_seal of them only by the seal," \
        "$unopened because the store does not open;" \
        "a restored copy that was accepted is whole again"
    rm -rf chain chain-* old other other-* attacked seal key key.pub
}
