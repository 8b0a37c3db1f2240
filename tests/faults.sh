#!/bin/sh
# On a fresh Debian 12 machine: installs what is missing, builds, and does to the program what power
# cuts, full disks, kills, other writers and hostile files do. Prints a table of what was counted.
#
#     sh tests/faults.sh [--short]
#
# A quarter of an hour on two processors; --short is the cut that tests/run.sh runs, two minutes. As
# root it also cuts the power of file systems in loop devices; elsewhere it says "not tried". What
# failed is said before the table, with how to see it again. Status 0 when nothing failed. Fuzzing has
# a script of its own, tests/faults/fuzz.sh, which takes hours.
set -u
cd "$(dirname "$0")/.." || exit 2
brief=
[ "${1-}" = --short ] && brief=--short

sh samples/install.sh || exit 2
missing=
for package in e2fsprogs xfsprogs; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2> /dev/null)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
if [ -n "$missing" ] && [ "$(id -u)" = 0 ]; then
    # shellcheck disable=SC2086 # words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2
fi
build=build/faults
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DRSC_TESTS=OFF -DRSC_FAULTS=ON > /dev/null &&
    cmake --build $build >&2 || exit 2
exec sh tests/faults/all.sh "$PWD/$build/tools/rsc" "$PWD/$build/tests/faults" $brief
