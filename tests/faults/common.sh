# For the scripts of this folder, which read it first. At once:
#   $faults, $root  this folder, and the repository
#   the environment has no variable of rsc's from outside, and plain words sort as bytes
# and functions:
#   take_program    $rsc, the program under test, as a whole path
#   make_work       $work, a directory of its own, gone at the end
#   put_on_path     the program as `rsc` on the path
#   make_north      a store made by tests/cli/fixture/north.sh
#   set_scene       what `perform` needs: the clock, who acts, a paper, a store in $work/north
#   perform         one writing command out of some that differ in what they write; other_write: of no
#                   file that those write
#   said            the first line that matters of what a command said into $work/said
#   grouped         1234567 as 1,234,567
#   failed          prints a failure, and counts it in $failures
#   mount_apart, make_image, device_of, unmount   for scripts that mount
LC_ALL=C
export LC_ALL
faults=$(cd "$(dirname "$0")" && pwd -P) || exit 2
root=$(cd "$faults/../.." && pwd -P) || exit 2
for name in $(env | sed -n 's/^\(RSC_[A-Z_]*\)=.*/\1/p'); do
    unset "$name"
done
unset NORTH_STORE

take_program() {  # RSC USAGE
    rsc=$1
    if [ ! -x "$rsc" ] || [ -d "$rsc" ]; then
        echo "usage: $2" >&2
        exit 2
    fi
    rsc=$(cd "$(dirname "$rsc")" && pwd -P)/$(basename "$rsc")
}

# In memory where there is room for it. Who has more to take away than files says so in `leave`.
make_work() {  # MIB
    place=${TMPDIR:-/tmp}
    room=$(df -Pm /dev/shm 2> /dev/null | awk 'NR == 2 { print $4 }')
    [ "${room:-0}" -ge "$1" ] && [ -w /dev/shm ] && place=/dev/shm
    work=$(mktemp -d "$place/rsc-$(basename "$0" .sh).XXXXXX") || exit 2
    trap leave EXIT
    trap 'exit 130' INT TERM HUP
}
leave() { rm -rf "$work"; }

put_on_path() {  # HOW...: ln -s, or cp where another user runs it
    mkdir "$work/bin" && "$@" "$rsc" "$work/bin/rsc" || exit 2
    PATH=$work/bin:$PATH
    export PATH
}

make_north() {  # DIR
    sh "$root/tests/cli/fixture/north.sh" "$1" > /dev/null && return
    echo "$(basename "$0"): the store of tests/cli/fixture/north.sh cannot be made" >&2
    exit 2
}

set_scene() {
    umask 077
    make_north "$work/north"
    echo 'a letter of the shelter' > "$work/letter.txt"
    export RSC_NOW=2026-03-02T13:00:00-06:00 RSC_BY=W-lee RSC_STORE=
}
# With the clock set, a command writes the same bytes into equal stores.
perform() {  # ACT [WORD...]; the words before a command run it
    act=$1
    shift
    case $act in
        'contact add')
            "$@" rsc contact add C-0001 --by W-ana --at 2026-03-02T12:30 --mode face-to-face \
                --with client --purpose engagement ;;
        'intake add')
            "$@" rsc intake add --source ciu --level CM --at 2026-03-02T12:00 --given-name Jo \
                --family-name Marsh --birth-date 1990-06-01 --consents 2026-03-02T12:00 ;;
        'staff set')
            "$@" rsc staff set W-cho --file-location 'cabinet 2' ;;
        'acuity add with a paper')
            "$@" rsc acuity add C-0001 --by W-ana --at now --score 12 --edition 5 --item housing=12 \
                --attach "housing=$work/letter.txt" ;;
        'assign transfer')
            "$@" rsc assign transfer C-0001 --to W-cho --at now ;;
        'case purge')  # where it may be purged, once the clock is later
            RSC_NOW=2026-04-20T12:00:00-05:00 "$@" rsc case purge C-0002 --reason 'no longer kept' ;;
        'import hmis')
            "$@" rsc import hmis "$root/samples/hmis" --level CM ;;
        'init')
            "$@" rsc init "$RSC_STORE" --sandbox --agency AG-north \
                --policy milwaukee-coordination@cars --from 2026-01-01 ;;
        *)
            echo "perform: there is no act '$act'" >&2
            return 2 ;;
    esac
}
other_write() { rsc provider add P-next --kind partner --services housing; }

said() { grep -v '^SANDBOX' "$work/said" | head -n 1 | sed "s|$work/||g"; }
grouped() {
    echo "$1" | awk '{
        while ($1 ~ /[0-9][0-9][0-9][0-9]/) sub(/[0-9][0-9][0-9]($|,)/, ",&", $1)
        print $1 }'
}

failures=0
failed() {
    failures=$((failures + 1))
    echo "FAILED: $*"
}

# Runs the script again in a mount namespace of its own: whatever happens to it, its mounts end with
# it. $apart tells whether it could be done.
mount_apart() {  # THE SCRIPT'S ARGUMENTS
    PATH=$PATH:/usr/sbin:/sbin
    space=$(readlink /proc/self/ns/mnt)
    apart=no
    [ "${OUTER_SPACE-$space}" = "$space" ] || apart=yes
    if [ "$apart" = no ] && [ "$(id -u)" -eq 0 ] && unshare --mount true 2> /dev/null; then
        OUTER_SPACE=$space
        export OUTER_SPACE
        exec unshare --mount --propagation private sh "$0" "$@"
    fi
}

# A file system in a sparse file.
make_image() {  # SYSTEM IMAGE SIZE-OF-EXT4 OPTIONS-OF-EXT4...
    system=$1 image=$2 size=$3
    shift 3
    case $system in
        ext4) truncate -s "$size" "$image" && mkfs.ext4 -q -F -b 4096 \
            -E lazy_itable_init=0,lazy_journal_init=0 "$@" "$image" ;;
        xfs) truncate -s 300M "$image" && mkfs.xfs -q -K -f "$image" ;;  # it makes none smaller
    esac
}
device_of() { awk -v where="$1" '$2 == where { sub(".*/", "", $1); print $1 }' /proc/mounts; }
unmount() {  # DIR
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        mountpoint -q "$1" || return 0
        umount "$1" 2> /dev/null && return 0
        sleep 0.1
    done
    umount -l "$1"
}
