# A case, section by section.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case show C-1
Case C-1 (SANDBOX: not real)

client
  id: P-101
  given_name: Ada
  birth_date: 1980-05-01

referral
  id: r1
  occurred: 2026-03-02T10:00:00-06:00
  recorded: 2026-03-02T10:05:00-06:00
  by: S-lee
  source: ciu
  level: RSC
  consents_received: 2026-03-02T10:00:00-06:00

enrolment
  id: n1
  occurred: 2026-03-03
  recorded: 2026-03-03T15:00:00-06:00
  by: W-ana

assignments (1)
  id  occurred                   by     what
----  -------------------------  -----  ----------------------------------------------
  a1  2026-03-03T09:00:00-06:00  S-lee  worker=W-ana  level=RSC-I  reason=highest-risk

contacts (4)
  id  occurred                   by     what
----  -------------------------  -----  --------------------------------------------------------------------------------
  c1  2026-03-03T09:30:00-06:00  W-ana  mode=phone  with=client  reached=yes
  c2  2026-03-05T14:00:00-06:00  W-ana  mode=face-to-face  with=client  reached=yes  purpose=planning
  c3  2026-03-12T14:00:00-05:00  W-ana  mode=face-to-face  with=client  reached=yes  note=Written down eight days later.
  c4  2026-03-17T11:00:00-05:00  W-ana  mode=phone  with=client  reached=no

sccp (1)
  id  occurred    by     what
----  ----------  -----  ----------------------------------------------------------------------------------
  p1  2026-03-09  W-ana  kind=preliminary  with_client=yes  goals=(1)  signed=2026-03-09 client coordinator

history (1)
  id  occurred                   by     what
----  -------------------------  -----  --------------------------------------
  1   2026-03-31T23:00:00-05:00  S-lee  act=case.adopt  reason=written by hand


# One section; the record itself.
$ rsc case show C-2 --section excuses
Case C-2 (SANDBOX: not real)

excuses (1)
  id  occurred    by     what
----  ----------  -----  ------------------------------------------------------------------------------------------
  x1  2026-02-16  S-lee  reason=hospital  rules=contact.weekly  from=2026-02-16  through=2026-03-01  approver=S-lee


$ rsc case show C-2 --section excuses --json
[
  {
    "id": "x1",
    "occurred": "2026-02-16",
    "recorded": "2026-02-16T09:00:00-06:00",
    "by": "S-lee",
    "reason": "hospital",
    "rules": [
      "contact.weekly"
    ],
    "from": "2026-02-16",
    "through": "2026-03-01",
    "approver": "S-lee"
  }
]
$ rsc case show C-3 --json | cmp - $(file_of C-3) && echo same
same

# What is not there.
$ rsc case show C-9
2| rsc: there is no case C-9 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc case show C-1 --section wishes
2| rsc: case C-1 has no section 'wishes' [usage.not-found]
2|   hint: 'rsc schema case' lists the sections
[5]
$ rsc case show ../rsc
2| rsc: '../rsc' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc case show
2| rsc case show needs CASE [usage.missing]
2|   hint: see rsc case show --help
[2]

# By date: a day without a time comes first of its day. Notes to their end.
$ rsc case show C-1 --order oldest
Case C-1 (SANDBOX: not real)

occurred                   section      id  by     what
-------------------------  -----------  --  -----  ----------------------------------------------------------------------------------
2026-03-02T10:00:00-06:00  referral     r1  S-lee  source=ciu  level=RSC  consents_received=2026-03-02T10:00:00-06:00
2026-03-03                 enrolment    n1  W-ana
2026-03-03T09:00:00-06:00  assignments  a1  S-lee  worker=W-ana  level=RSC-I  reason=highest-risk
2026-03-03T09:30:00-06:00  contacts     c1  W-ana  mode=phone  with=client  reached=yes
2026-03-05T14:00:00-06:00  contacts     c2  W-ana  mode=face-to-face  with=client  reached=yes  purpose=planning
2026-03-09                 sccp         p1  W-ana  kind=preliminary  with_client=yes  goals=(1)  signed=2026-03-09 client coordinator
2026-03-12T14:00:00-05:00  contacts     c3  W-ana  mode=face-to-face  with=client  reached=yes  note=Written down eight days later.
2026-03-17T11:00:00-05:00  contacts     c4  W-ana  mode=phone  with=client  reached=no
$ rsc case show C-1 --order newest --section contacts | head -4
Case C-1 (SANDBOX: not real)

occurred                   section   id  by     what
-------------------------  --------  --  -----  --------------------------------------------------------------------------------
$ change C-1 jq '.contacts[2].note = "She came with her sister and asked for the letter of the landlord, which is still not here; we called together and were promised it for Friday. On the way out she said that the group helps."'
$ rsc case show C-1 --section contacts | grep c3
  c3  2026-03-12T14:00:00-05:00  W-ana  mode=face-to-face  with=client  reached=yes  note=She came with her sister and asked for the le...
$ rsc case show C-1 --section contacts --whole
Case C-1 (SANDBOX: not real)

contacts (4)
  c1  2026-03-03T09:30:00-06:00  by W-ana
      mode=phone with=client reached=yes
  c2  2026-03-05T14:00:00-06:00  by W-ana
      mode=face-to-face with=client reached=yes purpose=planning
  c3  2026-03-12T14:00:00-05:00  by W-ana
      mode=face-to-face with=client reached=yes note=She came with her sister and asked for
      the letter of the landlord, which is still not here; we called together and were
      promised it for Friday. On the way out she said that the group helps.
  c4  2026-03-17T11:00:00-05:00  by W-ana
      mode=phone with=client reached=no


$ rsc case show C-1 --order newest --whole | head -5
Case C-1 (SANDBOX: not real)

  contacts  c4  2026-03-17T11:00:00-05:00  by W-ana
      mode=phone with=client reached=no
  contacts  c3  2026-03-12T14:00:00-05:00  by W-ana
$ rsc case show C-1 --order latest
2| rsc: --order: 'latest' is not known [usage.bad-value]
2|   hint: one of section, oldest, newest
[2]
$ rsc case show C-1 --order newest --json 2>&1 | jq -c '[.message, .hint]'
["--order and --whole are for reading: JSON is the record as it stands","leave them out"]
