# A paper that does not stand is none: voided, unsigned, dated ahead; and a returned request is judged anew.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc acuity add C-0001 --at today --score 40 --item housing=40 --document housing=letter -o /dev/null
$ rsc case void C-0001 x1 --reason 'wrong client' -o /dev/null
$ rsc sccp draft C-0001 --kind full --at today -o /dev/null
$ rsc sar draft C-0001 --kind extension --at today --line housing@P-shelter:5:2026-03-03..2026-03-31 -o /dev/null
$ rsc sar attach C-0001 --kind acuity-index --entry x1 --at today
2| rsc: x1 is voided [act.state]
2|   hint: attach one that stands: 'rsc case show C-0001 --section acuity' lists them
[4]
$ rsc sar attach C-0001 --kind sccp --entry v2 --at today
2| rsc: v2 is not signed [act.state]
2|   hint: sign it first: 'rsc sccp sign C-0001 v2 --signers ... --at ...'
[4]
$ rsc sar attach C-0001 --kind sccp --entry c1 --at today
2| rsc: the record has no plan version 'c1' [usage.not-found]
2|   hint: there are v1, v2
[5]
$ rsc sar attach C-0001 --kind acuity-index --at today
2| rsc: --entry or --dated is needed: which acuity-index it is [usage.missing]
2|   hint: how fresh a paper is cannot be told without its date
[2]
$ rsc sar attach C-0001 --kind placement-criteria --dated 2031-01-01 --at today -o /dev/null
$ rsc sar submit C-0001 --at now 2>&1 | grep found:
  found: lacking: placement-criteria, sccp
  found: lacking: acuity-index
  found: lacking: acuity-documents
# Let pass once, returned, and sent again: what is lacking refuses it again.
$ rsc sar submit C-0001 --at now --by W-lee --reason 'the county waits' --override sar.placement-criteria,sar.acuity,sar.acuity-documents -o /dev/null
$ rsc sar decide C-0001 --returned --at now -o /dev/null
$ RSC_NOW=2026-03-05T10:00:00-06:00 rsc sar submit C-0001 --at now 2>&1 | grep -c act.refused
4
# A step is no earlier than the one before it.
$ RSC_NOW=2026-03-05T10:00:00-06:00 rsc sar submit C-0001 --at 2026-03-02 --by W-lee --reason 'again' --override sar.placement-criteria,sar.acuity,sar.acuity-documents 2>&1 | grep error:
cases/aa/C-0001.json:207:23: error: an event inside an entry is earlier than the entry [check.event-before-entry]
cases/aa/C-0001.json:207:23: error: an event inside an entry is earlier than the entry [check.event-before-entry]
