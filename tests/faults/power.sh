#!/bin/sh
# Power cuts at every system call of a command, on ext4 and xfs.
#
#     sh tests/faults/power.sh RSC [--short] [--keep DIR]
#
# The store lies on a file system in an image file. A command is stopped before each of its system
# calls from the first that touches the store, and the image is copied as it then stands: what was
# not sent to the disk is lost, as by a power cut. Each copy is mounted, its file system replays its
# own journal, and the store in it is looked at:
#   - every file is byte for byte as before the command or as after it; a leftover temporary file and
#     a torn last line of the store's journal are allowed until the next writing command;
#   - once the command has said that it is done, all of it is there;
#   - the next writing command works, and after it the command is there wholly or not at all, and
#     nothing is left over; where it is not there, it works when given again;
#   - `rsc audit verify` then finds nothing;
#   - of a case that is purged there is the record or the tombstone, at any time.
# All this twice: on a quiet machine, and with a neighbour on the same file system that syncs a file
# of its own after every call, so that the file system commits its metadata at the worst moments.
#
# Then each sync of two commands is left out, to show that the cuts would notice.
#
# Both file systems are mounted without the help that ext4 gives to programs that rename without a
# sync. A cut inside one sync, between two writes of the file system's own, is not tried; nor is a
# disk that drops what it was told to flush.
#
# Needs root, loop devices, mkfs.ext4, mkfs.xfs, and a C++ compiler or the built helper in $POWER.
# `--short` takes ext4 and one command. `--keep` keeps the disk of each failure in DIR.

set -u
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"
title='power cut at every system call, ext4 and xfs'
title_without='power cut with one sync left out'

cannot() {
    echo "$title | not tried: $1"
    echo "$title_without | not tried: $1"
    exit 2
}

mount_apart "$@"

short=no
keep=
rsc=
while [ $# -gt 0 ]; do
    case $1 in
        --short) short=yes ;;
        --keep) keep=${2:?--keep needs a directory}; mkdir -p "$keep" || exit 2; shift ;;
        *) rsc=$1 ;;
    esac
    shift
done
take_program "$rsc" 'power.sh RSC [--short] [--keep DIR]'

[ "$(id -u)" -eq 0 ] || cannot 'needs root, for mounting'
[ -e /dev/loop-control ] || cannot 'no loop devices'
systems=
missing=
for system in ext4 xfs; do
    [ "$short" = yes ] && [ "$system" = xfs ] && continue
    if ! command -v "mkfs.$system" > /dev/null; then
        missing="$missing; $system not tried: no mkfs.$system"
    else
        systems="$systems $system"
    fi
done

make_work 1000  # the copies of one run
live=$work/live
cut=$work/cut
leave() {
    trap '' INT TERM HUP
    unmount "$cut"
    unmount "$live"
    rm -rf "$work"
}
mkdir "$live" "$cut" "$work/into"
put_on_path ln -s

# After a power cut the machine has another boot id. Only this mount namespace sees it.
boot_id=/proc/sys/kernel/random/boot_id
cat /proc/sys/kernel/random/uuid > "$work/boot-id"
power_on() { [ "$apart" = no ] || mount --bind "$work/boot-id" "$boot_id"; }
power_off() { [ "$apart" = no ] || umount "$boot_id"; }

power=${POWER-}
if [ -z "$power" ]; then
    power=$work/power
    command -v "${CXX:-c++}" > /dev/null || cannot 'no C++ compiler, and POWER names no built helper'
    "${CXX:-c++}" -std=c++20 -O1 "$faults/power.cpp" -o "$power" ||
        cannot 'power.cpp does not compile'
fi

set_scene
# Makes C-0002 a case that may be purged once the clock is later, with a paper that only it names.
prepare_purge() {
    RSC_STORE=$work/north
    echo 'a lease of the client' > "$work/lease.txt"
    rsc acuity add C-0002 --by W-ana --at now --score 12 --edition 5 --item housing=12 \
        --attach "housing=$work/lease.txt" > "$work/said" 2>&1 &&
        rsc discharge add C-0002 --reasons moved --unplanned --at today > "$work/said" 2>&1 &&
        rsc agency set --retention-months 1 > "$work/said" 2>&1 && return
    echo "power.sh: nothing to purge: $(said)" >&2
    exit 2
}
prepare_purge
purged=$(cd "$work/north" && echo cases/*/C-0002.json)
left_of_purged() { [ -s "$RSC_STORE/$purged" ] || [ -s "$RSC_STORE/tombstones/C-0002.json" ]; }

acts='contact add
intake add
staff set
acuity add with a paper
assign transfer
case purge
import hmis
init'
[ "$short" = no ] || acts='contact add'

points=0 disks=0 torn=0 lost=0 half=0 littered=0 stuck=0 unverified=0 neither=0
failed() {  # WHAT [DETAILS]
    failures=$((failures + 1))
    printf '%s\t%s\n' "$1" "${2-}" >> "$work/failures"
}
# The same failure at many cuts is one line, with the details of the first.
print_failures() {
    [ -e "$work/failures" ] || return 0
    awk -F '\t' '!($1 in disks) { order[++lines] = $1; first[$1] = $2 }
        { ++disks[$1] }
        END {
            for (i = 1; i <= lines; ++i) {
                what = order[i]
                more = disks[what] > 1 ? "; and on more disks: " (disks[what] - 1) : ""
                print "FAILED: " what first[what] more
            }
        }' "$work/failures"
}

mount_image() {  # IMAGE DIRECTORY
    options=loop,noatime
    case $system in
        ext4) options=$options,noauto_da_alloc,noinit_itable,commit=300 ;;
        xfs) options=$options,nouuid ;;
    esac
    mount -t "$system" -o "$options" "$1" "$2" 2> "$work/mount.err"
}

make_disk() {
    make_image "$system" "$work/$system.img" 16M && mount_image "$image" "$live" || return 1
    cp -a "$work/north" "$live/store" && unmount "$live" && fallocate --dig-holes "$image"
}

# The method itself: a copy of the image holds what was synced, and not what was not.
control() {
    cp --sparse=always "$work/$system.img" "$work/live.img"
    mount_image "$work/live.img" "$live" || return 1
    echo kept > "$live/kept" && sync "$live/kept" && sync "$live"
    echo lost > "$live/lost"
    cp --sparse=always "$work/live.img" "$work/control.img"
    unmount "$live"
    mount_image "$work/control.img" "$cut" || return 1
    kept=$(cat "$cut/kept" 2> /dev/null)
    other=$(cat "$cut/lost" 2> /dev/null)
    unmount "$cut"
    rm "$work/control.img"
    [ "$kept" = kept ] && [ "$other" != lost ]
}

# Runs ACT on a fresh disk; leaves copies of the disk and the list of points in $work/into.
run_act() {  # ACT NEIGHBOUR SYNC-TO-LEAVE-OUT
    rm -rf "$work/into" "$work/after" && mkdir "$work/into"
    cp --sparse=always "$work/$system.img" "$work/live.img"
    mount_image "$work/live.img" "$live" || return 1
    beside=-
    [ "$2" = yes ] && beside=$live/neighbour
    name=store
    before=$work/north
    [ "$1" = init ] && name=made before=$work/nothing
    RSC_STORE=$live/$name
    perform "$1" "$power" cut "$work/live.img" "$(device_of "$live")" "$RSC_STORE" "$work/into" \
        "$beside" "$3" > "$work/into/list"
    traced=$?
    [ "$traced" -ne 0 ] || cp -a "$live/$name" "$work/after"
    unmount "$live"
    [ "$traced" -eq 0 ] || return 1
    status=$(awk -F '\t' '$1 == "end" { print $2 }' "$work/into/list")
    if [ "$status" != 0 ]; then
        sed 's/^/power.sh: /' "$work/into/stderr" >&2
        return 1
    fi
    # One line a disk: copy, points, acknowledged points, the first point and its call, the first
    # acknowledged one and its call.
    awk -F '\t' '$1 == "point" {
            if (!($4 in all)) { order[++disks] = $4; first[$4] = $2 " (" $3 ")" }
            ++all[$4]
            if ($5 && !acknowledged[$4]++) told[$4] = $2 " (" $3 ")"
        }
        END {
            for (i = 1; i <= disks; ++i) {
                disk = order[i]
                print disk "\t" all[disk] "\t" acknowledged[disk] + 0 "\t" first[disk] "\t" told[disk]
            }
        }' "$work/into/list" > "$work/into/disks"
}

# Looks at one copy: sets raw (what compare says of the disk as found), stays (the same after the
# next writing command), trouble (what did not work) and verified.
examine() {  # ACT COPY
    raw=unmountable stays=unmountable trouble='' verified=yes gone=no
    if ! mount_image "$work/into/$2" "$cut"; then
        trouble="does not mount: $(cat "$work/mount.err")"
        return
    fi
    RSC_STORE=$cut/$name
    raw=$("$power" compare "$before" "$work/after" "$RSC_STORE")
    [ "$1" != 'case purge' ] || left_of_purged || gone=yes
    if [ "$1" = init ] && [ ! -e "$RSC_STORE/rsc.json" ]; then
        stays=before
        if perform init > "$work/said" 2>&1; then
            true
        elif grep -q '\[store\.exists\]' "$work/said"; then
            # It has carried out what was decided, and now there is a store.
            other_write > "$work/said" 2>&1 || trouble="next command: $(said)"
            stays=$("$power" compare "$before" "$work/after" "$RSC_STORE" settled providers/P-next.json)
        else
            trouble="init again: $(said)"
        fi
    else
        other_write > "$work/said" 2>&1 || trouble="next command: $(said)"
        stays=$("$power" compare "$before" "$work/after" "$RSC_STORE" settled providers/P-next.json)
        if [ "${stays%%;*}" = before ] && [ -z "$trouble" ]; then
            perform "$1" > "$work/said" 2>&1 || trouble="given again: $(said)"
        fi
    fi
    [ "$1" != 'case purge' ] || left_of_purged || gone=yes
    if [ -z "$trouble" ]; then
        rsc audit verify > "$work/said" 2>&1 || verified=$(said)
    fi
    unmount "$cut"
}

# Every cut of one run.
judge_act() {  # ACT NEIGHBOUR
    act_points=0
    power_on
    while IFS='	' read -r copy all acknowledged first told; do
        [ -z "$keep" ] || cp --sparse=always "$work/into/$copy" "$work/kept.img"
        examine "$1" "$copy"
        disks=$((disks + 1))
        points=$((points + all))
        act_points=$((act_points + all))
        where="$system, $1"
        [ "$2" = yes ] && where="$where with a neighbour"
        bad=$failures
        here="; cut before call $first"
        case $raw in torn*)
            torn=$((torn + all))
            failed "$where: a file is torn" "$here; ${raw#torn; }" ;;
        esac
        if [ "$acknowledged" -gt 0 ] && [ "$raw" != after ]; then
            lost=$((lost + acknowledged))
            failed "$where: an acknowledged write is lost" "; cut before call $told; $raw"
        fi
        case $stays in
            before* | after*) ;;
            *)
                half=$((half + all))
                failed "$where: half a transaction after the next command" "$here; $stays" ;;
        esac
        if [ "$gone" = yes ]; then
            neither=$((neither + all))
            failed "$where: neither the case nor its tombstone is there" "$here; $stays"
        fi
        case $stays in *leftovers*)
            littered=$((littered + all))
            failed "$where: the next command leaves leftovers" "$here; $stays" ;;
        esac
        if [ -n "$trouble" ]; then
            stuck=$((stuck + all))
            failed "$where: $trouble" "$here"
        elif [ "$verified" != yes ]; then
            unverified=$((unverified + all))
            failed "$where: audit verify: $verified" "$here"
        fi
        if [ "$failures" -gt "$bad" ] && [ -n "$keep" ]; then
            kept=$(echo "$where $first" | sed 's/[^0-9A-Za-z]\{1,\}/-/g; s/-$//')
            mv "$work/kept.img" "$keep/$kept.img"
        fi
        rm "$work/into/$copy"
    done < "$work/into/disks"
    power_off
}

# One sync of one command left out: how many cuts after success lose something.
leave_out() {  # ACT NUMBER KIND PATH
    if ! run_act "$1" no "$2"; then
        failed "$system, $1 with sync $2 left out does not run"
        return
    fi
    cuts=0 losing=0 returning=0
    power_on
    while IFS='	' read -r copy all acknowledged first told; do
        [ "$acknowledged" -gt 0 ] || continue
        examine "$1" "$copy"
        cuts=$((cuts + acknowledged))
        if [ "$raw" != after ]; then
            losing=$((losing + acknowledged))
            [ "$stays" = after ] && [ "$verified" = yes ] && returning=$((returning + acknowledged))
        fi
        rm "$work/into/$copy"
    done < "$work/into/disks"
    power_off
    part="$kind $losing of $cuts"
    [ "$returning" -gt 0 ] && part="$part (the next command restores $returning)"
    left_out="$left_out, $part"
    echo "power.sh: $system, $1, without sync $2 ($3 $4): $losing of $cuts lost" >&2
    if [ "$losing" -eq 0 ]; then
        case $3 in
            file | directory | all)  # the others may be spare on these file systems
                failed "$system, $1: removing sync $2 ($3 $4) loses nothing in $cuts cuts" ;;
        esac
    fi
}

tried=''
left_out_all=''
for system in $systems; do
    if ! make_disk; then
        missing="$missing; $system not tried: $(head -n 1 "$work/mount.err")"
        continue
    fi
    if ! control; then
        missing="$missing; $system not tried: a copy of the disk does not show what was synced alone"
        continue
    fi
    tried="$tried $system"
    echo "$acts" > "$work/acts"
    while read -r act <&3; do
        for neighbour in no yes; do
            if run_act "$act" "$neighbour" 0; then
                judge_act "$act" "$neighbour"
                echo "power.sh: $system, $act, neighbour $neighbour: $act_points cuts" >&2
            else
                failed "$system, $act does not run"
            fi
        done
        case $act in 'contact add' | 'intake add') ;; *) continue ;; esac
        run_act "$act" no 0 || continue
        grep '^sync' "$work/into/list" > "$work/syncs"
        left_out=''
        while IFS='	' read -r _ number kind path <&4; do
            # What names a new folder of cases is a sync of its own kind.
            [ "$path" = cases ] && kind='new folder'
            leave_out "$act" "$number" "$kind" "$path"
        done 4< "$work/syncs"
        left_out_all="$left_out_all; $system $act: ${left_out#, }"
    done 3< "$work/acts"
done
print_failures
[ -n "$tried" ] || cannot "${missing#; }"

commands=$(echo "$acts" | wc -l)
if [ "$commands" -eq 1 ]; then commands=$acts; else commands="$commands commands"; fi
purges=
[ "$short" = yes ] || purges=", $(grouped "$neither") purges with neither case nor tombstone"
echo "$title | $commands on$(echo "$tried" | sed 's/ xfs/ and xfs/'),\
 $(grouped "$points") cuts ($(grouped "$disks") different disks): $(grouped "$torn") torn,\
 $(grouped "$lost") acknowledged writes lost, $(grouped "$half") half transactions,\
 $(grouped "$littered") with leftovers, $(grouped "$stuck") stuck,\
 audit verify failed after $(grouped "$unverified")$purges$missing"
echo "$title_without | cuts after success that lose the write: ${left_out_all#; }"
[ "$failures" -eq 0 ]
