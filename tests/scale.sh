#!/bin/sh
# The examples of samples/scale: the same bytes as one run, with xargs, GNU parallel, lines on standard input
# and a Slurm job array on a cluster of this one machine, which is started and stopped here.
#     sh tests/scale.sh RSC
set -eu
rsc=$(realpath "$1")
samples=$(realpath "$(dirname "$0")/../samples/scale")
PATH=$(dirname "$rsc"):/usr/sbin:$PATH
unset RSC_STORE RSC_BY
work=$(mktemp -d)
slurmctld=""
slurmd=""
stop() {
    [ -z "$slurmd" ] || kill "$slurmd" 2> /dev/null || :
    [ -z "$slurmctld" ] || kill "$slurmctld" 2> /dev/null || :
    [ ! -e "$work/munge.pid" ] || kill "$(cat "$work/munge.pid")" 2> /dev/null || :
    wait
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM HUP
cd "$work"
export RSC_NOW=2026-03-31T23:59:00-05:00 TZ=America/Chicago RSC_BY=s-001
rsc demo store --cases 400 --as-of 2026-03-31 -q -o made
store=$work/store

# The examples take the time of the machine; here it is that of the sample.
mkdir bin
cat > bin/date << 'EOF'
#!/bin/sh
echo "$RSC_NOW"
EOF
chmod +x bin/date
PATH=$work/bin:$PATH

failed=0
skipped=
rsc report compliance -C "$store" --json -q -o one.json
same() {  # NAME COMMAND...
    name=$1
    shift
    if "$@" --json -q > "$name.json" 2> "$name.err" && cmp one.json "$name.json"; then
        echo "same: $name"
    else
        echo "FAILED: $name"
        cat "$name.err"
        failed=$((failed + 1))
    fi
}
same xargs sh "$samples/xargs.sh" "$store" 5
if command -v parallel > /dev/null; then
    same parallel sh "$samples/parallel.sh" "$store" 5
    cat "$store"/cases/*/*.json | jq -c . > cases.ndjson
    same lines sh "$samples/lines.sh" "$store" < cases.ndjson
else
    skipped="$skipped parallel lines"
fi

start_slurm() {
    command -v slurmctld > /dev/null && command -v munged > /dev/null && [ "$(id -u)" = 0 ] || return 1
    dd if=/dev/urandom of=munge.key bs=128 count=1 2> /dev/null
    chmod 400 munge.key
    chmod 755 "$work"
    munged --force --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munge.pid" \
        --log-file="$work/munge.log" --seed-file="$work/munge.seed" || return 1
    mkdir state spool
    node=$(hostname -s)
    cat > slurm.conf << EOF
ClusterName=sample
SlurmctldHost=$node
SlurmUser=root
AuthInfo=socket=$work/munge.socket
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldPort=16817
SlurmdPort=16818
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=batch_sched_delay=1,sched_min_interval=0
NodeName=$node CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=10 State=UP
EOF
    export SLURM_CONF="$work/slurm.conf"
    slurmctld -D > slurmctld.log 2>&1 &
    slurmctld=$!
    slurmd -D > slurmd.log 2>&1 &
    slurmd=$!
    for _ in $(seq 60); do
        sinfo -h -o %T 2> /dev/null | grep -q idle && return 0
        sleep 0.5
    done
    tail -n 5 slurmctld.log slurmd.log
    return 1
}
if start_slurm; then
    same slurm sh "$samples/slurm.sh" "$store" 5
else
    skipped="$skipped slurm"
fi
echo "scale: $failed failed, skipped:${skipped:- none}"
[ "$failed" -eq 0 ] || exit 1
[ -z "$skipped" ] || exit 77
