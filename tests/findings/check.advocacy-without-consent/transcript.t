# The county is told what the client thinks, without the client's consent.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at now --mode phone --with county --purpose advocacy -q -o /dev/null
$ rsc check C-0001 --format ndjson
{"code":"check.advocacy-without-consent","severity":"warning","file":"cases/aa/C-0001.json","pointer":"/contacts/1","line":69,"column":5,"message":"feedback to others without the client's consent","expected":"a consent to feedback that covers the day","found":"none","remedy":"record the consent, or void the contact"}
$ rsc check C-0001
cases/aa/C-0001.json:69:5: warning: feedback to others without the client's consent [check.advocacy-without-consent]
  at: /contacts/1
  expected: a consent to feedback that covers the day
  found: none
  to do: record the consent, or void the contact

1  check.advocacy-without-consent
Records checked: 1, findings: 1
