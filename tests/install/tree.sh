# shellcheck shell=sh
# Sourced: a fresh Debian 12 in a directory of its own, from the mirrors of this system's own apt. Needs root
# and debootstrap; ends with status 77 where one of them is missing.
#
#   make_tree PACKAGE...   makes it with these packages besides the smallest set
#   inside COMMAND...      runs a command in it as root
#   as_user USER COMMAND   runs a line of sh in it as that user, in that user's home
#
# $tree is where it is, and $work a scratch directory; both are gone at the end.

name=install
[ "$(id -u)" = 0 ] || { echo "$name: needs root" >&2; exit 77; }
command -v debootstrap > /dev/null || { echo "$name: no debootstrap" >&2; exit 77; }
work=$(mktemp -d)
tree=$work/tree
# What a running system has from its kernel: processes and terminals.
enter_kernel() {
    mount -t proc proc "$tree/proc"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$tree/dev/pts"
}
leave_kernel() {
    status=0
    for part in dev/pts proc; do umount "$tree/$part" || status=1; done
    return $status
}
remove_tree() {
    leave_kernel 2> /dev/null || :
    if grep -q " $tree" /proc/mounts; then
        echo "$name: something is still mounted in $tree" >&2
    else
        rm -rf "$work"
    fi
}
trap remove_tree EXIT
trap 'exit 130' HUP INT TERM

inside() {
    # Nothing of this shell but the way to the mirror.
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/ \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} chroot "$tree" "$@"
}
as_user() { inside su -s /bin/sh - "$1" -c "$2"; }

make_tree() {
    # Uri, release and component of each index of Debian's own.
    # shellcheck disable=SC2016 # apt's own
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/^Debian //p' | sort -u > "$work/mirrors"
    mirror=$(sed -n 's/ bookworm main$//p' "$work/mirrors" | head -n 1)
    [ -n "$mirror" ] || { echo "$name: apt has no source of Debian 12" >&2; exit 77; }
    debootstrap --variant=minbase --include=ca-certificates bookworm "$tree" "$mirror" > "$work/debootstrap.log" 2>&1 || {
        tail -n 20 "$work/debootstrap.log" >&2
        exit 1
    }
    sed 's/^/deb /' "$work/mirrors" > "$tree/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::(http|https|Check-)' > "$tree/etc/apt/apt.conf.d/80mirror" || :
    cp /etc/resolv.conf /etc/hosts "$tree/etc/"
    printf '#!/bin/sh\nexit 101\n' > "$tree/usr/sbin/policy-rc.d"  # no services are started in there
    chmod +x "$tree/usr/sbin/policy-rc.d"
    enter_kernel
    inside apt-get update -q > "$work/apt.log"
    install_inside "$@"
}
install_inside() {
    [ $# -gt 0 ] || return 0
    inside apt-get install -q -y --no-install-recommends "$@" >> "$work/apt.log" 2>&1 || {
        tail -n 20 "$work/apt.log" >&2
        exit 1
    }
}
