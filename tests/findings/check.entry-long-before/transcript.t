# Two years before anybody had heard of the client.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.contacts[0].occurred = "2024-03-03T09:30:00-06:00"'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.entry-long-before"'
{"code":"check.entry-long-before","severity":"warning","file":"cases/34/C-1.json","pointer":"/contacts/0/occurred","line":42,"column":19,"message":"an entry long before the case began","expected":"a day near the begin of the case on 2026-03-02","found":"2024-03-03","remedy":"correct the date, or move the entry to the case that it is of"}
$ rsc check C-1 | grep -A 4 'check.entry-long-before'
cases/34/C-1.json:42:19: warning: an entry long before the case began [check.entry-long-before]
  at: /contacts/0/occurred
  expected: a day near the begin of the case on 2026-03-02
  found: 2024-03-03
  to do: correct the date, or move the entry to the case that it is of
--
1  check.entry-long-before
Records checked: 1, findings: 1
