# What is refused of a contact: all that is wrong is told at once.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc contact add C-0001 --at now --mode fone --with clint --minutes x
2| rsc: 3 options are wrong or missing [usage.bad-value]
2| error: --mode: 'fone' is not known [usage.bad-value]
2|   to do: did you mean phone? one of face-to-face, video, phone, text, email, letter, fax
2| error: --with: 'clint' is not known [usage.bad-value]
2|   to do: did you mean client? one of client, family, natural-support, referral-source, ciu, treatment-provider, provider, parole-agent, county, other
2| error: --minutes: 'x' is no whole number [usage.bad-value]
2|   to do: write digits only
[2]
$ rsc contact add C-0001
2| rsc: 2 options are wrong or missing [usage.missing]
2| error: --at is needed: When it happened [usage.missing]
2|   to do: for example --at now, or a day
2| error: --with is needed: With whom [usage.missing]
2|   to do: With whom: client, family, natural-support, referral-source, ciu, treatment-provider, provider, parole-agent, county, other
[2]
$ rsc contact attempt C-0001 --at now
2| rsc: --with is needed: With whom [usage.missing]
2|   hint: With whom: client, family, natural-support, referral-source, ciu, treatment-provider, provider, parole-agent, county, other
[2]
$ rsc contact add C-0001 --at now --with client --minutes -5
2| rsc: --minutes: '-5' is out of range [usage.bad-value]
2|   hint: from 0 to 1440
[2]
$ rsc contact add C-0001 --at now --with client --minutes 2000
2| rsc: --minutes: '2000' is out of range [usage.bad-value]
2|   hint: from 0 to 1440
[2]
$ rsc contact add C-0001 --at now --wth client
2| rsc contact add has no option --wth [usage.unknown-option]
2|   hint: did you mean --with?
[2]
$ rsc contact add C-0001 --at now --with client --barrier child-care
2| rsc contact add has no option --barrier [usage.unknown-option]
2|   hint: see rsc contact add --help
[2]
$ rsc contact ad C-0001
2| rsc: there is no command 'contact ad' [usage.unknown-command]
2|   hint: did you mean 'rsc contact add'?
[2]
$ rsc contact
2| rsc: 'rsc contact' needs a verb [usage.missing]
2|   rsc contact add         A contact that went both ways
2|   rsc contact attempt     An attempt: a voicemail, a letter, a no-show with its barrier
2|   rsc contact correct     A contact that was written down wrongly: voided, and added as it was
2|   rsc contact list        The contacts and attempts of a case
[2]
$ rsc contact add --at now --with client
2| rsc contact add needs CASE [usage.missing]
2|   hint: see rsc contact add --help
[2]
$ rsc contact add C-0001 C-0002 --at now --with client
2| rsc contact add: more arguments than it takes [usage.bad-value]
2|   hint: see rsc contact add --help
[2]
$ rsc contact add 'C 1' --at now --with client
2| rsc: 'C 1' is no id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]
$ rsc contact add C-0099 --at now --with client
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc contact add C-0001 --at now --with client --worker W-none
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:76:17: error: a worker is not in the store [check.unknown-worker]
2|   at: /contacts/1/worker
2|   expected: a worker of the store
2|   found: 'W-none'
2|   to do: add the worker or correct the id
[3]
$ rsc contact add C-0001 --at now --with client --worker W-none --mode phone --at 2026-03-04
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:71:19: error: an entry occurred in the future [check.entry-future]
2|   at: /contacts/1/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-04
2|   to do: correct the date, or record it as an appointment
2| cases/aa/C-0001.json:77:17: error: a worker is not in the store [check.unknown-worker]
2|   at: /contacts/1/worker
2|   expected: a worker of the store
2|   found: 'W-none'
2|   to do: add the worker or correct the id
[3]
$ rsc contact add C-0001 --at todayT10:01 --with client
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:71:19: error: an entry occurred in the future [check.entry-future]
2|   at: /contacts/1/occurred
2|   expected: no later than 2026-03-03T10:00:00-06:00
2|   found: 2026-03-03T10:01:00-06:00
2|   to do: correct the date, or record it as an appointment
[3]
$ rsc contact add C-0001 --at now --with client --by W-none
2| rsc: --by: there is no worker 'W-none' [usage.not-found]
2|   hint: 'rsc staff list' lists the workers, 'rsc staff add' adds one
[5]
$ RSC_BY= rsc contact add C-0001 --at now --with client
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]
$ rsc contact add C-0001 --at now --with client --if-match 6-9dd8ff4e
2| rsc: cases/aa/C-0001.json is at revision 7-f0f97181, not at 6-9dd8ff4e [store.changed]
2|   hint: look at it again, then repeat
[6]
$ rsc contact add C-0001 --at now --with client --note -
2| rsc: --note: '-' is an empty standard input [usage.bad-value]
2|   hint: write the text to it
[2]
$ rsc contact add C-0001 --at now --with client --override contact.weekly --reason 'why not'
2| rsc: --override is for a supervisor, and W-ana is none [act.supervisor]
2|   hint: ask a supervisor of the staff; 'rsc staff list' names them
[4]
$ rsc contact list C-0099
2| rsc: there is no case C-0099 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc contact list C-0001 --format csv
2| rsc contact list has no format 'csv' [usage.bad-value]
2|   hint: one of table, json
[2]
$ rsc case history C-0001 | tail -1
7-f0f97181  2026-03-02T12:00:00-06:00  W-ana  sccp.sign    v1
