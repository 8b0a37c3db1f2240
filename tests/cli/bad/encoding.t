# What people type is UTF-8, in options and on standard input; nothing crashes and nothing is written.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at now --mode phone --with client --note "$(printf 'caf\351')"
2| rsc: an argument is not UTF-8 [json.encoding]
2|   hint: set the terminal to UTF-8, or give the text as a file
[2]
$ printf 'caf\351' | rsc contact add C-0001 --at now --mode phone --with client --note -
2| rsc: --note: standard input is not UTF-8 [json.encoding]
2|   hint: write it in UTF-8
[3]
$ rsc contact add C-0001 --at now --mode phone --with "$(printf '\351')" --json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 2,
2|   "code": "json.encoding",
2|   "message": "an argument is not UTF-8",
2|   "hint": "set the terminal to UTF-8, or give the text as a file"
2| }
[2]
$ rsc case history C-0001 | tail -n 1
7-f0f97181  2026-03-02T12:00:00-06:00  W-ana  sccp.sign    v1
