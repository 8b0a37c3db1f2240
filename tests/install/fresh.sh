#!/bin/sh
# The README's two commands, on a fresh clone in a fresh Debian 12, by an ordinary user who may use sudo. Takes
# as long as building twice and testing everything. Needs root and debootstrap; status 77 without.
#
#   sh tests/install/fresh.sh [COMMAND]     another command, run in the clone
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
. tests/install/tree.sh
name=fresh
make_tree sudo git
inside useradd -m -s /bin/sh ann
echo 'ann ALL=(ALL) NOPASSWD: ALL' > "$tree/etc/sudoers.d/ann"
git clone -q "$root" "$tree/home/ann/rsc"
inside sh -c 'chown -R ann: ~ann'
as_user ann "cd rsc && ${1:-sh samples/demo.sh && sh tests/run.sh}" || {
    echo "$name: failed"
    exit 1
}
echo "$name: done"
