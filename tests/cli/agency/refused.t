# What the agency's record does not take.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_BY=W-lee
$ rsc agency set
2| rsc agency set: nothing is set [usage.missing]
2|   hint: give --name or --retention-months
[2]
$ rsc agency fund --at today
2| rsc: --cents is needed: Its size in US cents [usage.missing]
2|   hint: for example --cents 12
[2]
$ rsc agency fund --cents 500000
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc agency fund --cents -5 --at today
2| rsc: --cents: '-5' is out of range [usage.bad-value]
2|   hint: from 0 to 1000000000
[2]
$ rsc agency on-call --from todayT17:00 --until +1dT08:00 --at now
2| rsc: --worker is needed: Who is on call [usage.missing]
2|   hint: for example --worker ID
[2]
$ rsc agency on-call --worker W-ana --until +1dT08:00 --at now
2| rsc: --from is needed: From, included [usage.missing]
2|   hint: for example --from todayT10:00
[2]
$ rsc agency on-call --worker W-ana --from todayT17:00 --at now
2| rsc: --until is needed: Until, not included [usage.missing]
2|   hint: for example --until todayT10:00
[2]
$ rsc agency on-call --worker W-ana --from 2026-03-08T02:30 --until 2026-03-09T08:00 --at now
2| rsc: --from: the clock change skips the time 2026-03-08T02:30 [instant.wall-time]
2|   hint: write the offset: 2026-03-08T01:30:00-06:00 or 2026-03-08T03:30:00-05:00
[2]
$ rsc agency training --held +14d --at today
2| rsc: --title is needed: What [usage.missing]
2|   hint: for example --title '...'
[2]
$ rsc agency training --title 'Quarterly meeting' --at today
2| rsc: --held is needed: The day it is held [usage.missing]
2|   hint: for example --held today
[2]
$ rsc agency training --title 'Quarterly meeting' --held +14d --roles driver --at today
2| rsc: --roles: 'driver' is not known [usage.bad-value]
2|   hint: one of coordinator, supervisor, peer-specialist, analyst, administrator
[2]
$ rsc agency agreement --title County --at today
2| rsc: --kind is needed: Which kind [usage.missing]
2|   hint: Which kind: data-sharing, partnership, network, subcontract, state-collaboration, shared-record, e-referral, referral-process, protocol, sharing-protocol, hand-off-protocol, language-protocol, completion-protocol
[2]
$ rsc agency agreement --kind friendship --title County --at today
2| rsc: --kind: 'friendship' is not known [usage.bad-value]
2|   hint: one of data-sharing, partnership, network, subcontract, state-collaboration, shared-record, e-referral, referral-process, protocol, sharing-protocol, hand-off-protocol, language-protocol, completion-protocol
[2]
$ rsc agency agreement --kind data-sharing --at today
2| rsc: --title is needed: What [usage.missing]
2|   hint: for example --title '...'
[2]
$ rsc agency review --result x --at today
2| rsc: --topic is needed: Of what [usage.missing]
2|   hint: Of what: cultural-competence, root-cause, quality-of-care, outcomes, network, other
[2]
$ rsc agency review --topic weather --at today
2| rsc: --topic: 'weather' is not known [usage.bad-value]
2|   hint: one of cultural-competence, root-cause, quality-of-care, outcomes, network, other
[2]
$ rsc agency instrument --least 0 --most 100 --at today
2| rsc: --edition is needed: Edition [usage.missing]
2|   hint: for example --edition '...'
[2]
$ rsc agency instrument --edition 2019 --most 100 --at today
2| rsc: --least is needed: Least score [usage.missing]
2|   hint: for example --least 12
[2]
$ rsc agency instrument --edition 2019 --least 100 --most 0 --at today
2| rsc: --most is less than --least [usage.bad-value]
2|   hint: exchange the two
[2]
$ rsc agency void oc1 --reason 'swapped' 2>&1 | head -1
rsc: the record has no entry 'oc1' [usage.not-found]
$ rsc agency void oc1
2| rsc agency void needs --reason [usage.missing]
2|   hint: say what was wrong with the entry
[2]
$ rsc agency void
2| rsc agency void needs ENTRY [usage.missing]
2|   hint: see rsc agency void --help
[2]
$ rsc agency show --json | jq -c '.history[] | [.seq, .act]'
[1,"init"]
