# What is mistyped, empty, in the wrong place or not a setting is refused, and nothing is written.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export HOME=$PWD/home RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00; mkdir home
$ rsc config get colour
2| rsc: there is no setting 'colour' [usage.bad-value]
2|   hint: did you mean color?
[2]
$ rsc config set format yaml
2| rsc: format: 'yaml' cannot be chosen there [usage.bad-value]
2|   hint: expected: one of table, json, ndjson, csv, html, ics, openmetrics
[2]
$ rsc config set store agency
2| rsc: store: 'agency' begins nowhere [usage.bad-value]
2|   hint: write the whole path, such as "$PWD/agency"
[2]
$ rsc config set by 'W lee'
2| rsc: by: 'W lee' is no worker id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc config set format ''
2| rsc: the value is empty [usage.bad-value]
2|   hint: 'rsc config unset format' takes it out
[2]
$ RSC_CONFIG_SYSTEM=$PWD/etc/c.json rsc config set by W-lee --system
2| rsc: by: 'W-lee' cannot be chosen there [usage.bad-value]
2|   hint: expected: a member that the settings of a machine may have
[2]
$ ls -A home store/config.json etc
home:
2| ls: cannot access 'store/config.json': No such file or directory
2| ls: cannot access 'etc': No such file or directory
[2]
# A file that is broken is named, with its place; what does not need it goes on.
$ mkdir -p home/.config/rsc; printf '{"schema": "rsc.config/1",\n "pagr": "less",\n "color": "blue"}\n' > home/.config/rsc/config.json
$ rsc config list
2| rsc: $PWD/home/.config/rsc/config.json is not valid [record.bad-value]
2| $PWD/home/.config/rsc/config.json:3:11: error: a member has a value that it cannot have [record.bad-value]
2|   at: /color
2|   expected: one of auto, always, never
2|   found: 'blue'
2|   to do: correct the value
2| $PWD/home/.config/rsc/config.json:2:2: error: a member is not in the description [record.unknown-member]
2|   at: /pagr
2|   expected: a described member, or one whose name begins with x-
2|   found: 'pagr'
2|   to do: did you mean 'pager'?
[3]
$ rsc config set color never 2>&1 | head -n 1; cat home/.config/rsc/config.json
rsc: $PWD/home/.config/rsc/config.json is not valid [record.bad-value]
{"schema": "rsc.config/1",
 "pagr": "less",
 "color": "blue"}
$ RSC_PAGER=cat script -qec 'rsc case list --help' /dev/null | head -n 1 | tr -d '\r'
The cases of the store: level, worker, enrolment, discharge
$ script -qec 'rsc case list' /dev/null | head -n 1 | tr -d '\r'
rsc: $PWD/home/.config/rsc/config.json is not valid [record.bad-value]
$ rsc case list | tail -n 1
C-0002  K-0002  -      -       -           -                 0
$ rsc contact add C-0001 --at now --mode phone --with client --by W-ana -n | head -n 1
SANDBOX: nothing in this store is real
# Nobody's settings, where there is no home.
$ unset HOME
$ rsc config set by W-ana
2| rsc: there is no place for settings of a user [store.no-file]
2|   hint: set HOME or XDG_CONFIG_HOME
[8]
