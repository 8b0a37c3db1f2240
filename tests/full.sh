#!/bin/sh
# What needs more than the tests of every change: a browser, node, a Slurm cluster of one machine, valgrind, a
# fresh Debian in a directory (as root).
# Installs what is missing, builds a release, and names and counts what is skipped.
set -eu
cd "$(dirname "$0")/.."
more=
for one in chromium:chromium node:nodejs npm:npm parallel:parallel sbatch:slurm-wlm munged:munge \
    valgrind:valgrind debootstrap:debootstrap lintian:lintian systemd-nspawn:systemd-container; do
    command -v "${one%:*}" > /dev/null || more="$more ${one#*:}"
done
# shellcheck disable=SC2086 # words on purpose
sh samples/install.sh $more
cmake --preset release
cmake --build --preset release
binary=$PWD/build/release/tools/rsc

run=0
failed=0
skipped=
part() {  # NAME COMMAND...
    name=$1
    shift
    echo "== $name"
    run=$((run + 1))
    status=0
    "$@" || status=$?
    case $status in
        0) ;;
        77) skipped="$skipped $name" ;;
        *) failed=$((failed + 1)); echo "FAILED: $name" ;;
    esac
}
part pages sh tests/pages/run.sh "$binary"
part fhir sh tests/fhir/run.sh "$binary"
part scale sh tests/scale.sh "$binary"
part instructions sh tests/bench/instructions.sh "$binary"
part install sh tests/install/run.sh
part fresh sh tests/install/fresh.sh
echo "full: $run parts, $failed failed, skipped:${skipped:- none}"
[ "$failed" -eq 0 ]
