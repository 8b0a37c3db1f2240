# At her home and in court, at the same hour.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-1 jq '.contacts[1] += {setting: "home", minutes: 60} | .contacts += [.contacts[1] + {id: "c9", occurred: "2026-03-05T14:30:00-06:00", setting: "court"}]'
$ rsc case adopt C-1 --reason 'to show it' > /dev/null
$ rsc check C-1 --format ndjson | grep '"check.contact-overlap"'
{"code":"check.contact-overlap","severity":"warning","file":"cases/34/C-1.json","pointer":"/contacts/4/occurred","line":82,"column":19,"message":"two visits at the same time in two places","expected":"a time at which c2 was over, or its place","found":"the client was in two places","remedy":"correct one of them: 'rsc contact correct CASE ENTRY ... --reason ...'"}
$ rsc check C-1 | grep -A 4 'check.contact-overlap'
cases/34/C-1.json:82:19: warning: two visits at the same time in two places [check.contact-overlap]
  at: /contacts/4/occurred
  expected: a time at which c2 was over, or its place
  found: the client was in two places
  to do: correct one of them: 'rsc contact correct CASE ENTRY ... --reason ...'
--
1  check.contact-overlap
Records checked: 1, findings: 1
