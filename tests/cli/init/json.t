# For a script.
$ rsc init s --agency AG-1 --json
{
  "schema": "rsc.act/1",
  "act": "init",
  "store": "s",
  "dry_run": false,
  "changed": [
    "calendars/wisconsin-state.json",
    "agency.json",
    "rsc.json"
  ]
}

# A dry run makes nothing.
$ rsc init t --agency AG-1 -n
Would make a store in t
Next: rsc policy adopt PACK@REVISION --from DATE -C t
$ ls
s
