# Two client ids name one person; or they proved not to.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc case link C-0001 --client K-0002 --at today --note 'same birth certificate' -n | head -4
SANDBOX: nothing in this store is real
Would record case.link in C-0001
  added u1, Tue 2026-03-03
  /client/same_as/0/id: added "u1"
$ rsc case link C-0001 --client K-0002 --at today --note 'same birth certificate'
SANDBOX: nothing in this store is real
Recorded case.link in C-0001, now at revision 8-7e6e4967
  added u1, Tue 2026-03-03
Owed:
  open  contact-information.verified  by Wed 2026-04-01  Address and phone number checked
  open  services.monitored            by Wed 2026-04-01  Services in the plan followed up
  open  sccp.full                     by Wed 2026-04-01  Full plan within 30 days of enrolment
  open  sccp.review                   by Wed 2026-04-01  Plan reviewed every 30 days
  open  acuity.periodic               by Wed 2026-04-01  Acuity Index every 30 days
  and 1 more: rsc explain C-0001 --verdict open
$ rsc case show C-0001 --section client --json | jq -c .same_as
[{"id":"u1","occurred":"2026-03-03","recorded":"2026-03-03T10:00:00-06:00","by":"W-ana","note":"same birth certificate","client":"K-0002"}]
$ rsc case link C-0001 --client K-0002 --at today
2| rsc: they are joined already, by u1 [act.state]
2|   hint: 'rsc case unlink C-0001 u1 --at ...' parts them
[4]
$ rsc case link C-0001 --client K-0001 --at today
2| rsc: the case is of client K-0001 already [act.state]
2|   hint: name the other client id
[4]
$ rsc case unlink C-0001 --at today --reason 'two persons' --json | jq -c '[.act, .revision, .entries]'
["case.unlink","9-641d6078",[{"id":"u1","what":"ended","occurred":"2026-03-03"}]]
$ rsc case unlink C-0001 --at today
2| rsc: no link to another client id is open: none lacks 'ended' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0001 --section client' lists; one that is not there yet is added first
[5]
$ rsc case show C-0001 --section client --json | jq -c '.same_as[] | [.id, .client, .ended.occurred]'
["u1","K-0002","2026-03-03"]
$ rsc case link C-0001 --client K-0002 --at today | head -3
SANDBOX: nothing in this store is real
Recorded case.link in C-0001, now at revision 10-b2c87fa1
  added u2, Tue 2026-03-03
$ rsc case unlink C-0001 u9 --at today
2| rsc: the record has no link to another client id 'u9' [usage.not-found]
2|   hint: there are u1, u2
[5]

# What is missing or not known.
$ rsc case link C-0001 --at today
2| rsc: --client is needed: The other client id [usage.missing]
2|   hint: for example --client ID
[2]
$ rsc case link C-0001 --client K-0002
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc case link C-0001 --client 'K 2' --at today
2| rsc: --client: 'K 2' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc case link C-0009 --client K-0002 --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case unlink C-0001
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc case unlink C-0002 --at today
2| rsc: no link to another client id is open: none lacks 'ended' [usage.not-found]
2|   hint: name the entry, which 'rsc case show C-0002 --section client' lists; one that is not there yet is added first
[5]
