# Records as lines, more than are read at once: the same report as of their files, and a fault has the line it stands in.
$ export RSC_NOW=2026-03-31T23:59:00-05:00
$ rsc demo made --cases 60 --as-of 2026-03-31 -o out
$ cat made/cases/*/*.json | jq -c . > lines; test "$(wc -c < lines)" -gt 300000
$ rsc report compliance -C made --json -q | jq -S 'del(.findings)' > of-files
$ rsc report compliance -C made --json -q - < lines | jq -S 'del(.findings)' > of-lines
$ diff of-files of-lines | head -4
$ (head -n 59 lines; echo '{"schema"'; tail -n 1 lines; echo) > torn
$ dd if=torn bs=777 status=none | rsc report compliance -C made -o out - 2>&1 | head -n 3
-:60:10: error: the text is not JSON [json.syntax]
  expected: ':' after the member name
  found: the end of the text
