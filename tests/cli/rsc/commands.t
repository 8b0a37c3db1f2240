# The table of commands, for scripts: `rsc help --json`.
$ rsc help --json > commands.json; jq -c '[.schema, (.commands | length), (.commands[0] | keys_unsorted)]' commands.json
["rsc.commands/1",184,["name","area","verb","group","summary","writes","options"]]
$ jq -r '.commands[].name' commands.json > names; rsc | sed -n 's/^  \([a-z].*[a-z]\)  .*/\1/p' | sed 's/   .*//' | cmp - names && echo 'the same as in the overview'
the same as in the overview
$ jq -c '.commands[] | select(.name == "contact add")' commands.json
{"name":"contact add","area":"contact","verb":"add","group":"Serving","summary":"A contact that went both ways","writes":true,"options":["--at","--by","--coordinated","--dry-run","--format","--help","--if-match","--json","--lock-wait","--minutes","--mode","--note","--output","--override","--place","--purpose","--quiet","--reason","--setting","--store","--with","--worker","-C","-h","-n","-o","-q"]}
$ jq -r '.commands[] | select(.area == "audit" or .area == "check" or .area == "doctor") | "\(.name): \(.summary)\(if .writes then ", writes" else "" end)"' commands.json
check: What is wrong with the records: contradictions, gaps, broken files, writes
audit verify: Whether the store is as its acts left it
audit log: Who did what and who read what
audit seal: Write down the journal's head, to be kept elsewhere
audit key: Make a pair of keys for seals
audit accept-restore: Take in what was restored from a backup, writes
audit disclosures: What of a case was told to whom, what for, and what allowed it
doctor: Whether program, system and store are fit for work

# A command that writes takes --by and -n; which do not?
$ jq -r '.commands[] | select(.writes and (.options | index("--dry-run") | not)) | .name' commands.json
check
demo
$ jq -r '.commands[] | select((.writes | not) and (.options | index("--by"))) | .name' commands.json

# Every option is in the help of its command.
$ jq -r '.commands[] | .name + ": " + (.options | join(" "))' commands.json | sed -n '1p;$p'
report activity: --as-of --color --fact --format --from --group-by --help --json --known-at --list --names --output --part --quiet --store --suppress-below --threads --through --worker -C -h -o -q
complete: --help --quiet -h -q
$ rsc help case list --json > help; rsc case list --help | cmp - help && echo 'the help of a command is text'
the help of a command is text
