# The same call, written down twice.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.contacts += [.contacts[0] | .id = "c9"]'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.duplicate-entry"'
{"code":"check.duplicate-entry","severity":"warning","file":"cases/34/C-1.json","pointer":"/contacts/4","line":78,"column":5,"message":"two entries are the same in everything but their id","expected":"an entry unlike c1","found":"the same again","remedy":"void one of the two"}
$ rsc check C-1 | grep -A 4 'check.duplicate-entry'
cases/34/C-1.json:78:5: warning: two entries are the same in everything but their id [check.duplicate-entry]
  at: /contacts/4
  expected: an entry unlike c1
  found: the same again
  to do: void one of the two
--
1  check.duplicate-entry
Records checked: 1, findings: 1
