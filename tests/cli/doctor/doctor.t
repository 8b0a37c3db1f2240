# What is looked at. Program, time zones, core files, user, disk and room are the machine's, so only
# their names are shown here.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=$PWD/store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc doctor -o out; sed -n '3,$s/  .*//p' out | sed '/^$/,$d'
program
system
time zones
core files
user
plug-ins
settings
store
file system
room
lock
files
agency
policies
actor
clock
$ of_store() { rsc doctor "$@" | tr -s ' ' | grep -e '^store' -e '^sync' -e '^lock' -e '^files' -e '^agency' -e '^policies' -e '^actor' -e '^clock'; }
$ of_store
store ok ~/store
lock ok free
files ok modes as they should be
agency ok AG-north (SANDBOX: nothing in it is real)
policies ok 2 in force
actor ok W-lee
clock ok 2026-03-03T10:00:00-06:00

# What is not as it should be, and what to do.
$ chmod 644 store/agency.json; ln -s W-ana.json store/staff/W-me; sed -i '1s/[02468]$/1/' store/lock
$ RSC_NOW=2026-03-01T10:00:00-06:00 of_store
store ok ~/store
lock warning a writer was cut off
files error agency.json and 1 more: another mode, a link or a left-over
agency ok AG-north (SANDBOX: nothing in it is real)
policies ok 2 in force
actor ok W-lee
clock warning 2026-03-01T10:00:00-06:00: the clock is behind the last act, of 2026-03-02T12:00:00-06:00
lock: the next command that writes settles it; 'rsc check --store --repair' does it now
files: 'rsc check --store' names them, with --repair it mends what it can
clock: look at the clock with 'date'; void what got a wrong date and enter it anew
$ rsc doctor -o out
[1]
$ rsc doctor --fail-on warning -o out
[1]
$ rm store/staff/W-me; rsc check --store --repair; of_store | grep -e lock -e files
Repaired: settled what a writer left that was cut off
Repaired: set modes: 1

Files checked: 13, findings: 0
lock ok free
files ok modes as they should be
clock ok 2026-03-03T10:00:00-06:00

# Somebody is writing, which is no fault.
$ mkfifo slow; rsc case adopt ./slow --reason slow > /dev/null 2>&1 & n=0; until of_store | grep -q locked || [ $n = 100 ]; do n=$((n + 1)); sleep 0.1; done; of_store | grep ^lock | sed 's/process [0-9]*/process N/'
lock ok the store is locked by process N here, 'rsc case adopt'
$ echo > slow; wait; of_store | grep ^lock
lock ok free

# A folder that a program copies to other machines.
$ mkdir Dropbox; mv store Dropbox/store; of_store -C Dropbox/store | head -2
store ok Dropbox/store
synchronised folder error Dropbox
$ rsc doctor -C Dropbox/store -o out
[1]
$ mv Dropbox/store store

# A store that is not ready for work.
$ rsc init new --agency AG-1 --sandbox > out; RSC_BY= of_store -C new
store ok new
lock ok free
files ok modes as they should be
agency ok AG-1 (SANDBOX: nothing in it is real)
policies warning none in force
actor note who acts is not known
clock ok 2026-03-03T10:00:00-06:00
policies: 'rsc policy adopt PACK@REVISION --from DATE'
actor: set RSC_BY, or choose it for good with 'rsc config set by WORKER'
$ RSC_BY= rsc doctor -C new --json | jq -c '.schema, (.lines[] | select(.ok | not) | select(.what == "policies" or .what == "actor"))'
"rsc.doctor/1"
{"what":"policies","ok":false,"severity":"warning","found":"none in force","remedy":"'rsc policy adopt PACK@REVISION --from DATE'"}
{"what":"actor","ok":false,"severity":"note","found":"who acts is not known","remedy":"set RSC_BY, or choose it for good with 'rsc config set by WORKER'"}
$ echo '{' > new/agency.json; of_store -C new
store ok new
lock ok free
files ok modes as they should be
agency error the text is not JSON [json.syntax]
agency: mend the text at the place named, or restore the file from a backup

# No store at all.
$ RSC_STORE= of_store
store error no store: neither -C nor RSC_STORE is given, no directory from here up holds rsc.json, and no setting names one [store.missing]
store: name a store with -C DIR, or make one with 'rsc init DIR'
$ RSC_STORE= rsc doctor -o out
[1]

# Wrong calls.
$ rsc doctor --fail-on never
2| rsc: --fail-on: there is no 'never' [usage.bad-value]
2|   hint: one of note, warning, error
[2]
$ rsc doctor store
2| rsc doctor: more arguments than it takes [usage.bad-value]
2|   hint: see rsc doctor --help
[2]
