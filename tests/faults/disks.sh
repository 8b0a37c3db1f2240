#!/bin/sh
# Disks that do not take what is written: full, full only when synced, read-only, denied, limited.
#
#     sh tests/faults/disks.sh RSC [--short]
#
# Each try is one writing command on a small store, and it must end in one of two ways: status 0 and
# every byte of it is there; or status 8, an error code that says what is wrong, and every byte is as
# before, with nothing left over. (A disk that fails between the two makes a third: the code says that
# it is not known, and after the next command it is there wholly or not at all.) Reading commands must
# work all the while. Once the disk is well again, the same command must work. The disks are real ones:
#   - a full tmpfs and a full ext4, and both with 1, 2, 3 ... blocks free, so that each write of a
#     command is once the one that does not fit; an ext4 with space but without a free inode;
#   - an ext4 and an xfs in a sparse image on a full tmpfs, like a thin volume: every write succeeds,
#     and only the sync finds that there is no room, be it for the data or for the file system's own
#     journal; what was said to be done must be there after the next mount;
#   - a file system mounted read-only; a directory that must not be written; a limit on file sizes.
#
# An empty folder of cases may stay behind: it holds nothing, and the next case of its name uses it.
# Needs root, and loop devices, mkfs.ext4 and mkfs.xfs for what is said of ext4 and xfs. `--short`
# takes two of the commands.

set -u
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"
title='full disk, full at fsync, read-only mount'
if [ "$(id -u)" -ne 0 ]; then
    echo "$title | not tried: needs root, for mounting"
    exit 2
fi
mount_apart "$@"
take_program "${1-}" 'disks.sh RSC [--short]'
make_work 100
disk=$work/disk
backing=$work/backing
leave() {
    trap '' INT TERM HUP
    unmount "$disk"
    unmount "$backing"
    rm -rf "$work"
}
mkdir "$disk" "$backing" "$work/after"
# A copy, because the user without rights may not reach the original.
put_on_path cp
chmod 0755 "$work" "$work/bin" "$work/bin/rsc"
set_scene

acts='contact add
intake add
staff set
acuity add with a paper
import hmis'
free='0 1 2 3 4 5 6 8 10 12 16 20 24 32 40 48'  # blocks free on a full disk
below='0 1 2 3 4 8'                              # and below one that is full when synced
journal_below='0 4 8 12 16 20 24'                # and when the journal has no room either
limits='0 1 2 4 8 16 32 33 34 36 40 64 128'
if [ "${2-}" = --short ]; then
    acts='contact add
import hmis'
    free='0 1 2 3 6 12 24' below='0 2' journal_below='8 16' limits='0 1 8 34 128'
fi
echo "$acts" > "$work/acts"
while read -r act <&3; do
    cp -a "$work/north" "$work/after/$act"
    RSC_STORE=$work/after/$act
    if ! perform "$act" > "$work/said" 2>&1; then
        echo "disks.sh: $act does not work on a healthy disk:" >&2
        cat "$work/said" >&2
        exit 2
    fi
done 3< "$work/acts"

tries=0 refused=0 harmed=0 false_yes=0 wrong=0 litter=0 readings=0
not_known=0 stale=0 unlogged=0
classes='' untried=''
# The figures of one kind of disk.
begin() {
    echo "disks.sh: $1" >&2
    class=$1 tries_before=$tries refused_before=$refused
}
end() {
    classes="$classes, $class $((refused - refused_before)) of $((tries - tries_before))"
    [ "$refused" -gt "$refused_before" ] || failed "$class: nothing was refused"
}
contents() {
    (cd "$1" && find . -type f ! -name lock ! -path './audit/reads-*' ! -name '.rsc-tmp-*' \
        -exec sha256sum {} +) 2>&1 | sort -k 2
}
# Whether the store is as in a directory; the first difference is in $difference.
same() {
    contents "$1" > "$work/wanted"
    contents "$disk/store" > "$work/found"
    cmp -s "$work/wanted" "$work/found" && return 0
    difference=$(diff "$work/wanted" "$work/found" | sed -n 's/^\([<>]\) \([0-9a-f]\{64\}  \)\{0,1\}/\1 /p' |
        head -n 1)
    difference="the store is not as $(basename "$1"): $difference"
    return 1
}
lay_out() { rm -rf "$disk/store" && cp -a "$work/north" "$disk/store" && RSC_STORE=$disk/store; }
leftovers() { (cd "$disk/store" && find . -name '.rsc-tmp-*' | head -n 1); }

unsure() { [ "$code" = store.durability-unknown ] || [ "$code" = store.partly-committed ]; }

# One command on a disk that may refuse it.
attempt() {  # WHAT CODES ACT [RUNNER...]
    what=$1 codes=$2 act=$3
    shift 3
    tries=$((tries + 1))
    # A pipe, because a limit on file sizes would hit a file as well.
    { perform "$act" "$@" 2>&1 > /dev/null; echo "status $?"; } | cat > "$work/said"
    status=$(sed -n 's/^status //p' "$work/said")
    code=$(sed -n 's/.*\[\(store\.[a-z-]*\)\]$/\1/p' "$work/said" | head -n 1)
    said="status $status $(grep -v -e '^SANDBOX' -e '^status' "$work/said" | head -n 1)"
    if [ "$status" = 0 ]; then
        if ! same "$work/after/$act"; then
            false_yes=$((false_yes + 1))
            failed "$what: $act: status 0, and $difference"
        fi
    else
        refused=$((refused + 1))
        case " $codes " in
            *" $code "*) [ "$status" = 8 ] ;;
            *) false ;;
        esac || {
            wrong=$((wrong + 1))
            failed "$what: $act: not status 8 with one of '$codes': $said"
        }
        if unsure; then
            not_known=$((not_known + 1))
        elif ! same "$work/north"; then
            harmed=$((harmed + 1))
            failed "$what: $act: $said, and $difference"
        fi
    fi
    if [ "$settles" = yes ] && [ -n "$(leftovers)" ]; then
        litter=$((litter + 1))
        failed "$what: $act: $said, and it leaves $(leftovers)"
    fi
}
settles=yes  # whether the disk lets a command clean up

# Reading goes on; what cannot be logged is said not to be.
log_size() { cat "$disk/store/audit"/reads-* 2> /dev/null | wc -c; }
reads_work() {  # WHAT
    for reading in 'case show C-0001' 'report compliance' check; do
        readings=$((readings + 1))
        logged=$(log_size)
        # shellcheck disable=SC2086  # words
        rsc $reading > /dev/null 2> "$work/said"
        answer=$?
        [ "$answer" = 0 ] || failed "$1: $reading: status $answer $(head -n 1 "$work/said")"
        [ "$reading" = 'case show C-0001' ] || continue
        [ "$(log_size)" = "$logged" ] || continue
        if grep -qi 'log' "$work/said"; then
            unlogged=$((unlogged + 1))
        else
            failed "$1: $reading: not logged, and it does not say so: $(head -n 1 "$work/said")"
        fi
    done
}
# The disk is well again, and so is the store.
works_again() {  # WHAT ACT
    if ! perform "$2" > "$work/said" 2>&1; then
        failed "$1: $2 does not work afterwards: $(said)"
    elif ! same "$work/after/$2"; then
        failed "$1: $2 afterwards: $difference"
    elif [ "$settles" = yes ] && [ -n "$(leftovers)" ]; then
        failed "$1: $2 afterwards leaves $(leftovers)"
    elif ! rsc audit verify > "$work/said" 2>&1; then
        failed "$1: audit verify after $2: $(head -n 1 "$work/said")"
    fi
}

fill() {
    dd if=/dev/zero of="$disk/filler" bs=64k 2> /dev/null
    dd if=/dev/zero of="$disk/filler" bs=4k oflag=append conv=notrunc 2> /dev/null
    sync "$disk/filler"
}

# Full, and nearly full.
full_disk() {  # NAME
    while read -r act <&3; do
        for blocks in $free; do
            rm -f "$disk/filler"
            lay_out
            fill
            [ "$blocks" -eq 0 ] || truncate -s "-$((blocks * 4))K" "$disk/filler"
            what="$1 with $blocks blocks free"
            attempt "$what" store.full "$act"
            if [ "$blocks" -eq 0 ]; then
                [ "$status" != 0 ] || failed "$what: $act works, so it was not full"
                reads_work "$what"
            fi
            rm "$disk/filler"
            [ "$status" = 0 ] || works_again "$what" "$act"
        done
    done 3< "$work/acts"
}

begin 'tmpfs full'
mount -t tmpfs -o size=4M,mode=0700 rsc-disks "$disk" || exit 2
full_disk tmpfs
end

begin 'mounted read-only'
while read -r act <&3; do
    lay_out
    mount -o remount,ro "$disk"
    attempt "$class" store.read-only "$act"
    reads_work "$class"
    mount -o remount,rw "$disk"
    works_again "$class" "$act"
done 3< "$work/acts"
end

if command -v setpriv > /dev/null; then
    begin 'directories denied'
    as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
    chmod 0755 "$disk"
    while read -r act <&3; do
        case $act in 'acuity add with a paper' | 'import hmis') continue ;; esac  # of root's files
        lay_out
        chown -R 65534:65534 "$disk/store"
        find "$disk/store" -type d -exec chmod 0500 {} +
        attempt "$class" store.denied "$act" as_nobody
        find "$disk/store" -type d -exec chmod 0700 {} +
        chown -R 0:0 "$disk/store"
        works_again "$class" "$act"
    done 3< "$work/acts"
    end
else
    untried="$untried; not tried: directories denied (no setpriv)"
fi

begin 'file size limited'
limited() { (ulimit -f "$blocks" && exec "$@"); }
while read -r act <&3; do
    for blocks in $limits; do
        lay_out
        attempt "ulimit -f $blocks" store.full "$act" limited
        [ "$status" = 0 ] || works_again "ulimit -f $blocks" "$act"
    done
done 3< "$work/acts"
end
unmount "$disk"

loops=yes
[ -e /dev/loop-control ] || loops=no
if [ "$loops" = yes ] && command -v mkfs.ext4 > /dev/null; then
    begin 'ext4 full'
    make_image ext4 "$work/image" 8M -m 0 -N 256
    mount -o loop "$work/image" "$disk" || exit 2
    full_disk ext4
    end

    begin 'ext4 without a free inode'
    while read -r act <&3; do
        lay_out
        mkdir "$disk/inodes"
        (cd "$disk/inodes" && seq 1000 | xargs touch 2> /dev/null)
        attempt "$class" store.full "$act"
        reads_work "$class"
        rm -rf "$disk/inodes"
        [ "$status" = 0 ] || works_again "$class" "$act"
    done 3< "$work/acts"
    end
    unmount "$disk"
else
    untried="$untried; not tried: ext4 full (no loop devices or no mkfs.ext4)"
fi

# The store without what a further command adds to it.
settled_contents() { contents "$1" | grep -v -e ' ./providers/P-next.json$' -e ' ./audit/journal$'; }
wholly_or_not_at_all() {  # ACT
    settled_contents "$disk/store" > "$work/found"
    for tree in "$work/north" "$work/after/$1"; do
        settled_contents "$tree" > "$work/wanted"
        cmp -s "$work/wanted" "$work/found" && return 0
    done
    return 1
}
# Once the disk below has room again.
check_after_mount() {  # WHAT ACT
    if [ "$status" = 0 ]; then
        same "$work/after/$2" && return
        false_yes=$((false_yes + 1))
        failed "$1: $2: status 0, and after the next mount $difference"
    elif ! unsure; then
        works_again "$1" "$2"
    elif ! other_write > "$work/said" 2>&1; then
        failed "$1: after $2 no command works: $(said)"
    elif ! wholly_or_not_at_all "$2"; then
        harmed=$((harmed + 1))
        failed "$1: $2: $said, and after the next command it is neither there nor not there"
    elif ! rsc audit verify > "$work/said" 2>&1; then
        failed "$1: audit verify after $2: $(head -n 1 "$work/said")"
    fi
    # A file system that has failed keeps what a command meant to take back, and forgets what it noted
    # for the next one. That is no harm to a record; it is counted.
    [ -z "$(leftovers)" ] || stale=$((stale + 1))
}
# The journal of an ext4 gets its room in the image; an xfs has it.
allot_journal() {  # IMAGE
    # shellcheck disable=SC2046  # one word a block
    set -- "$1" $(debugfs -R 'blocks <8>' "$1" 2> /dev/null)
    image=$1 first=$2
    while [ $# -gt 1 ]; do shift; done
    fallocate -o $((first * 4096)) -l $((($1 - first + 1) * 4096)) "$image"
}
# A loop device answers a write that only partly found room as if it had been done. With requests of
# one page there is no such write.
make_honest() { echo 4 > "/sys/block/$(device_of "$disk")/queue/max_sectors_kb"; }
full_at_fsync() {  # SYSTEM BLOCK-COUNTS
    while read -r act <&3; do
        for blocks in $2; do
            rm -f "$backing"/*
            make_image "$1" "$backing/image" 16M -m 0 || exit 2
            [ "$class" != 'ext4 full at fsync' ] || allot_journal "$backing/image" || exit 2
            mount -o loop "$backing/image" "$disk" && make_honest || exit 2
            lay_out
            sync -f "$disk"
            dd if=/dev/zero of="$backing/filler" bs=4k 2> /dev/null
            [ "$blocks" -eq 0 ] || truncate -s "-$((blocks * 4))K" "$backing/filler"
            what="$class, $blocks blocks free below"
            attempt "$what" "$failing" "$act"
            reads_work "$what"
            rm "$backing/filler"
            unmount "$disk"
            if ! mount -o loop "$backing/image" "$disk"; then
                failed "$what: $act: the file system does not mount afterwards"
                continue
            fi
            check_after_mount "$what" "$act"
            unmount "$disk"
        done
    done 3< "$work/acts"
}
settles=no
failing='store.io store.full store.read-only store.durability-unknown store.partly-committed'
for class in 'ext4 full at fsync' 'ext4 and its journal full at fsync' 'xfs full at fsync'; do
    system=${class%% *} blocks=$below room=12M
    if [ "$loops" = no ] || ! command -v "mkfs.$system" > /dev/null; then
        untried="$untried; not tried: $class (no loop devices or no mkfs.$system)"
        continue
    fi
    case $class in
        *journal*) blocks=$journal_below ;;
        xfs*) room=80M ;;
    esac
    begin "$class"
    mount -t tmpfs -o "size=$room,mode=0700" rsc-disks "$backing" || exit 2
    full_at_fsync "$system" "$blocks"
    unmount "$backing"
    end
done
echo "$title | commands refused of those tried:${classes#,}; $(grouped "$not_known") not known;\
 $(grouped "$harmed") stores harmed, $(grouped "$false_yes") false successes,\
 $(grouped "$wrong") wrong statuses or codes, $(grouped "$litter") leftovers\
 ($(grouped "$stale") more on file systems that had failed);\
 $(grouped "$readings") readings meanwhile, $(grouped "$unlogged") said not to be logged$untried"
[ "$failures" -eq 0 ]
