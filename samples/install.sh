#!/bin/sh
# Installs the Debian packages that building and testing need and that are missing. Sourced or run by
# samples/demo.sh and tests/run.sh; does nothing where all are there. Packages named as arguments are
# installed, too.
set -eu

packages="g++ cmake ninja-build pkg-config tzdata
libcli11-dev nlohmann-json3-dev libhowardhinnant-date-dev libsimdjson-dev
libexpected-dev libsodium-dev nettle-dev libcsv-dev libkainjow-mustache-dev
doctest-dev libvalijson-dev jq scdoc groff-base strace $*"

missing=
for package in $packages; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "Installing:$missing" >&2
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -q >&2
    # shellcheck disable=SC2086 # words on purpose
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends $missing >&2
fi
