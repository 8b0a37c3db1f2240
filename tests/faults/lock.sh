#!/bin/sh
# The store's lock in the hands of another process:
#
#     sh tests/faults/lock.sh RSC [--short]
#
# A process of ours holds it as a writer does, by an open-file-description lock (flock(1) takes
# another kind); then the program itself does, at work on a record that comes slowly. Who waits waits
# as long as --lock-wait says, names the holder, changes nothing and ends with 7; a dead holder is
# none. Status 0 when nothing failed, 1 when something did, 2 when it could not run.
# shellcheck source=tests/faults/race_setup.sh
. "$(dirname "$0")/race_setup.sh"

race lock

# The program holds its own lock while it reads a record from a pipe into which nobody writes yet.
store=$work/slow
cp -a "$north" "$store"
RSC_STORE=$store RSC_NOW=2026-03-02T13:00:00-06:00 RSC_BY=W-lee
export RSC_STORE RSC_NOW RSC_BY
mkfifo "$work/pipe"
"$rsc" case adopt "$work/pipe" --reason slow -q > "$work/first" 2>&1 &
holder=$!
exec 3> "$work/pipe"  # it has opened its end
tries=0
while [ "$tries" -lt 100 ]; do
    "$rsc" contact add C-0001 --at now --mode phone --with client --lock-wait 0 > "$work/out" 2> "$work/err"
    got=$?
    [ "$got" -eq 7 ] && break
    tries=$((tries + 1))
    sleep 0.05
done
[ "$got" -eq 7 ] || fail "the program at work on a slow record does not keep others out (status $got)"
named=0
grep -q "process $holder on .*rsc case adopt" "$work/err" && named=1
[ "$named" -eq 1 ] || fail "the holder, process $holder, 'rsc case adopt', is not named: $(head -n 1 "$work/err")"
kill -KILL "$holder"
wait "$holder" 2> /dev/null
exec 3>&-
"$rsc" contact add C-0001 --at now --mode phone --with client --lock-wait 0 -q > "$work/out" 2> "$work/err"
after=$?
[ "$after" -eq 0 ] || fail "after the holder was killed: status $after, $(head -n 1 "$work/err")"
echo "lock held by the program itself | refused with $got, holder named $named time; killed, and the next writer has status $after"
exit "$status"
