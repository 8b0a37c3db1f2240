#!/bin/sh
# Builds the four fuzz targets of tests/fuzz with clang and its sanitizers, and runs them.
#
#     sh tests/faults/fuzz.sh [RSC] [--short] [--runs N] [--build DIR] [--keep DIR]
#
# N executions over the four together, 10,000,000 unless told; --short is 100,000. RSC is not needed: the
# targets are programs of their own. DIR of --build holds the build and is used again when it is there.
# Inputs that crash or hang stay in DIR of --keep, as does the corpus, which is used again, too.
set -u
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"
runs=10000000
build=
keep=
while [ $# -gt 0 ]; do
    case $1 in
        --short) runs=100000 ;;
        --runs) runs=${2-}; shift ;;
        --build) build=${2-}; shift ;;
        --keep) keep=${2-}; shift ;;
        -*) echo "fuzz.sh: '$1' is no option" >&2; exit 2 ;;
    esac
    shift
done
case $runs in '' | *[!0-9]*) echo "fuzz.sh: --runs: '$runs' is no number" >&2; exit 2 ;; esac
for tool in clang clang++ cmake jq; do
    command -v "$tool" > /dev/null || { echo "not tried: fuzzing: there is no $tool here"; exit 2; }
done
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
build=${build:-$work/build}
keep=${keep:-$work/keep}
mkdir -p "$build" "$keep" || exit 2

# A target's name, and its share of the executions in per cent: dates are read several times faster.
targets="dates:70 exchange:10 record:10 pack:10"

echo "fuzz.sh: building" >&2
generator=
command -v ninja > /dev/null && generator="-G Ninja"
# shellcheck disable=SC2086
if ! cmake -S "$root" -B "$build" $generator -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O1 -g1' -DRSC_TESTS=OFF -DRSC_FUZZ=ON \
    > "$work/said" 2>&1 ||
    ! cmake --build "$build" -j "${JOBS:-$(getconf _NPROCESSORS_ONLN)}" \
        --target fuzz_record fuzz_pack fuzz_exchange fuzz_dates > "$work/said" 2>&1; then
    tail -30 "$work/said" >&2
    echo "FAILED: the fuzz targets do not build"
    exit 1
fi
sh "$root/tests/fuzz/seeds.sh" "$work/seeds" || exit 2

status=0
total=0
told=
ASAN_OPTIONS=detect_leaks=0:${ASAN_OPTIONS-}  # libFuzzer looks for leaks itself
export ASAN_OPTIONS
for target in $targets; do
    name=${target%%:*}
    share=$((runs * ${target#*:} / 100))
    mkdir -p "$keep/$name" "$keep/$name-found"
    echo "fuzz.sh: $name, $(grouped $share) executions" >&2
    done=0
    # One after the other, each stops at its first; what it then would try is tried after that.
    found=0
    hung=0
    input=
    while [ $done -lt $share ] && [ $((found + hung)) -lt 5 ]; do
        "$build/tests/fuzz/fuzz_$name" -runs=$((share - done)) -timeout=10 -rss_limit_mb=2048 \
            -max_len=8192 -dict="$work/seeds/$name.dict" -artifact_prefix="$keep/$name-found/" \
            -print_final_stats=1 "$keep/$name" "$work/seeds/$name" > "$work/said" 2>&1
        ended=$?
        count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/said")
        # What hangs or takes all memory says no figures: the last line that counts does.
        [ -n "$count" ] || count=$(sed -n 's/^#\([0-9]*\)[^0-9].*/\1/p' "$work/said" | tail -1)
        done=$((done + ${count:-1}))
        [ $ended -ne 0 ] || break
        status=1
        before=$input
        input=$(sed -n 's/.*Test unit written to //p' "$work/said" | tail -1)
        [ -z "$input" ] || [ "$input" != "$before" ] || break  # one of the first inputs
        why=$(grep -aE 'BROKEN PROMISE|runtime error|ERROR: (Address|lib)' "$work/said" | head -1)
        if [ $ended -eq 70 ] || grep -qa 'ALARM\|timeout after' "$work/said"; then
            hung=$((hung + 1))
        else
            found=$((found + 1))
        fi
        echo "FAILED: fuzz_$name: ${why:-status $ended}: $(basename "${input:-no input}"):" \
            "$([ -n "$input" ] && head -c 300 "$input" | base64 -w 0)"
    done
    total=$((total + done))
    told="$told; $name $(grouped $done): $found crashes, $hung hangs"
done
echo "fuzzing of record, pack, CSV and date readers | $(grouped $total) executions${told}"
exit $status
