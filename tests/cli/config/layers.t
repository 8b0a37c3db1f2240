# Where nothing is chosen, what holds by itself.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export HOME=$PWD/home; mkdir home
$ rsc config list --show-origin
key     value  from
------  -----  ----
store   -      -
by      -      -
format  table  -
color   auto   -
pager   less   -
# The file of the user is made, readable by nobody else; the store is found by it, and the actor.
$ rsc config set store $PWD/store
Changed $PWD/home/.config/rsc/config.json
$ rsc config set by W-ana -n
Would change $PWD/home/.config/rsc/config.json
$ rsc config set by W-ana
Changed $PWD/home/.config/rsc/config.json
$ stat -c %a home/.config/rsc/config.json
600
$ cat home/.config/rsc/config.json | sed "s|$PWD|DIR|"
{
  "schema": "rsc.config/1",
  "store": "DIR/store",
  "by": "W-ana"
}
$ rsc config set by W-ana
Nothing to change in $PWD/home/.config/rsc/config.json
$ RSC_NOW=2026-03-03T10:00:00-06:00 rsc contact add C-0001 --at now --mode phone --with client | head -n 1
SANDBOX: nothing in this store is real
# The environment comes before files, the store's file before the user's, the user's before the machine's.
$ rsc config set format csv
Changed $PWD/home/.config/rsc/config.json
$ echo '{"schema": "rsc.config/1", "format": "ndjson"}' > store/config.json
$ export RSC_CONFIG_SYSTEM=$PWD/etc/config.json
$ rsc config set pager most --system
Changed $PWD/etc/config.json
$ rsc config set format html --system
Changed $PWD/etc/config.json
$ stat -c %a etc/config.json
644
$ RSC_BY=W-lee rsc config list --json | jq -r '.settings[] | "\(.key): \(.value) <- \(.origin)"'
store: $PWD/store <- $PWD/home/.config/rsc/config.json
by: W-lee <- RSC_BY
format: ndjson <- $PWD/store/config.json
color: auto <- null
pager: most <- $PWD/etc/config.json
$ PAGER=more RSC_CONFIG_SYSTEM= rsc config get pager
more
$ RSC_PAGER=cat rsc config get pager
cat
$ PAGER=more rsc config list --json | jq -c '.settings[4]'
{"key":"pager","value":"most","origin":"$PWD/etc/config.json"}
# What a file chooses is for a terminal: a script gets the same everywhere, unless its environment says.
$ rsc case list | head -n 1
SANDBOX: nothing in this store is real
$ RSC_FORMAT=csv rsc case list | head -n 1
case,client,level,worker,enrolled,discharged,entries
$ RSC_FORMAT=html rsc case list | head -n 1
SANDBOX: nothing in this store is real
$ RSC_FORMAT=tabel rsc case list
2| rsc: RSC_FORMAT: there is no format 'tabel' [usage.bad-value]
2|   hint: unset it, or set it to table, json, ndjson, csv or html
[2]
# A terminal is written to as the files say.
$ script -qec 'rsc case list' /dev/null | head -n 1 | tr -d '\r'
{"id":"C-0001","client":"K-0001","level":"RSC-I","worker":"W-ana","enrolled":"2026-03-02","entries":3}
$ RSC_PAGER='sed -n 2p' script -qec 'rsc config set --help' /dev/null | tr -d '\r'
Usage: rsc config set [OPTIONS] KEY VALUE

$ rsc config set color always; script -qec 'TERM=dumb rsc due --format table' /dev/null | grep -c "$(printf '\033')\[3"
Changed $PWD/home/.config/rsc/config.json
2
# A store that a setting names, and that is gone.
$ rsc config set store $PWD/gone; rsc case list
Changed $PWD/home/.config/rsc/config.json
2| rsc: $PWD/gone: no store here [store.missing]
2|   hint: $PWD/home/.config/rsc/config.json names it: name another with -C DIR, or for good with 'rsc config set store DIR'
[8]
$ rsc config set store $PWD/store
Changed $PWD/home/.config/rsc/config.json
# The store is as its acts left it all the same.
$ rsc audit verify
Journal: 41 lines, files: 13, findings: 0
# Taken back.
$ rsc config unset format
Changed $PWD/home/.config/rsc/config.json
$ cat home/.config/rsc/config.json | sed "s|$PWD|DIR|"
{
  "schema": "rsc.config/1",
  "by": "W-ana",
  "color": "always",
  "store": "DIR/store"
}
$ rsc config unset by
Changed $PWD/home/.config/rsc/config.json
$ rsc config get by
2| rsc: nothing says by [usage.not-found]
2|   hint: 'rsc config set by VALUE' does
[5]
