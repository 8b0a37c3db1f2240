# A store is made where nothing was; the next command is named.
$ rsc init agency --agency AG-1 | sed 's/S-[0-9a-f]*/S-.../'
Made store S-... in agency
Next: rsc policy adopt PACK@REVISION --from DATE -C agency

# It holds what a store holds, for its owner alone.
$ ls agency
agency.json
audit
calendars
cases
lock
papers
policies
providers
rsc.json
staff
tombstones
$ stat -c '%A %n' agency agency/rsc.json agency/cases
drwx------ agency
-rw------- agency/rsc.json
drwx------ agency/cases
$ jq -c 'del(.id, .history)' agency/rsc.json
{"schema":"rsc.store/1","agency":"AG-1","zone":"America/Chicago","calendar":"wisconsin-state"}

# Every store has an id of its own.
$ rsc init other --agency AG-1 > /dev/null
$ [ "$(jq -r .id agency/rsc.json)" != "$(jq -r .id other/rsc.json)" ] && echo differ
differ
