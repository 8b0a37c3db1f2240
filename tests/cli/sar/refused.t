# Lines, words and entries that a request cannot have.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc sar draft C-0001 --at today --line housing:1:2026-03-03..2026-04-01
2| rsc: --kind is needed: Which kind of request [usage.missing]
2|   hint: Which kind of request: initial, extension, transfer, reimbursement, additional
[2]
$ rsc sar draft C-0001 --kind initial --line housing:1:2026-03-03..2026-04-01
2| rsc: --at is needed: When it happened [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc sar draft C-0001 --kind renewal --at today
2| rsc: --kind: 'renewal' is not known [usage.bad-value]
2|   hint: did you mean extension? one of initial, extension, transfer, reimbursement, additional
[2]
$ rsc sar draft C-0001 --kind initial --at today --line housing
2| rsc: --line: 'housing' has not three or four parts [usage.bad-value]
2|   hint: for example --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31, with :4500 at the end for a rate of $45.00
[2]
$ rsc sar draft C-0001 --kind initial --at today --line shelter:1:2026-03-03..2026-04-01
2| rsc: --line: 'shelter:1:2026-03-03..2026-04-01' names no service; did you mean transitional-housing? [usage.bad-value]
2|   hint: for example --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31, with :4500 at the end for a rate of $45.00
[2]
$ rsc sar draft C-0001 --kind initial --at today --line housing:some:2026-03-03..2026-04-01
2| rsc: --line: 'housing:some:2026-03-03..2026-04-01' has no number of units [usage.bad-value]
2|   hint: for example --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31, with :4500 at the end for a rate of $45.00
[2]
$ rsc sar draft C-0001 --kind initial --at today --line housing:1:2026-03-03
2| rsc: --line: 'housing:1:2026-03-03' has no first and last day [usage.bad-value]
2|   hint: for example --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31, with :4500 at the end for a rate of $45.00
[2]
$ rsc sar draft C-0001 --kind initial --at today --line housing:1:2026-03-03..2026-02-30
2| rsc: --line: '2026-02-30' names a day that does not exist [date.impossible]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ rsc sar draft C-0001 --kind initial --at today --line housing:1:2026-03-03..2026-03-02
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:148:22: error: an interval ends before it begins [check.interval-reversed]
2|   at: /sars/0/lines/0/through
2|   expected: no earlier than 2026-03-03
2|   found: 2026-03-02
2|   to do: exchange or correct the two dates
[3]
$ rsc sar draft C-0001 --kind initial --at today --line housing:1:2026-03-03..2026-04-01:cheap
2| rsc: --line: 'housing:1:2026-03-03..2026-04-01:cheap' has no rate in cents [usage.bad-value]
2|   hint: for example --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31, with :4500 at the end for a rate of $45.00
[2]
$ rsc sar draft C-0001 --kind reimbursement --at today --purchase b1
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:143:19: error: a record refers to an entry that it does not hold [check.unknown-document]
2|   at: /sars/0/purchase
2|   expected: a purchase
2|   found: 'b1'
2|   to do: correct the id
[3]
$ rsc sar draft C-0009 --kind initial --at today
2| rsc: there is no case C-0009 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]

# Nothing is drawn up yet.
$ rsc sar submit C-0001 --at now 2>&1 | head -1
rsc: the record has no request that is draft or returned [usage.not-found]
$ rsc sar submit C-0001 s1 --at now
2| rsc: the record has no request 's1' [usage.not-found]
2|   hint: there is none yet
[5]
$ rsc sar decide C-0001 s1 --approved --at today
2| rsc: the record has no request 's1' [usage.not-found]
2|   hint: there is none yet
[5]
$ rsc sar show C-0001 s1
2| rsc: the record has no request 's1' [usage.not-found]
2|   hint: there is none yet
[5]

# An act is for a request in the state for it.
$ rsc sar draft C-0001 --kind initial --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 8-f7c2d6cc
  added s1, Tue 2026-03-03
$ rsc sar submit C-0001 --at now
2| rsc: s1 asks for nothing [act.state]
2|   hint: draw up a request that does, 'rsc sar draft C-0001 --kind ... --line ... --at ...', and void this one: 'rsc case void C-0001 s1 --reason ...'
[4]
$ rsc case void C-0001 s1 --reason 'asks for nothing' | head -3
SANDBOX: nothing in this store is real
Recorded case.void in C-0001, now at revision 9-f28557de
  voided s1, Tue 2026-03-03 10:00 -06:00
$ rsc sar submit C-0001 s1 --at now
2| rsc: s1 is voided, so it cannot be submitted [act.state]
2|   hint: this is for a request that is draft or returned; 'rsc sar show C-0001' shows them
[4]
$ rsc sar draft C-0001 --kind initial --at today --line housing@P-shelter:1:2026-03-03..2026-04-01 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0001, now at revision 10-a9021f90
  added s2, Tue 2026-03-03
$ rsc sar decide C-0001 s2 --approved --at today
2| rsc: s2 is draft, so it cannot be decided [act.state]
2|   hint: this is for a request that is submitted; 'rsc sar show C-0001' shows them
[4]
$ rsc sar use C-0001 s2 --service housing --units 1 --at today
2| rsc: s2 is draft, so it cannot be used [act.state]
2|   hint: this is for a request that is approved; 'rsc sar show C-0001' shows them
[4]
$ rsc sar attach C-0001 --kind diary --at today
2| rsc: --kind: 'diary' is not known [usage.bad-value]
2|   hint: one of acuity-index, acuity-documents, placement-criteria, sccp, preliminary-sccp, team-information, rss-tool, receipt
[2]
$ rsc sar attach C-0001 --at today
2| rsc: --kind is needed: Which paper [usage.missing]
2|   hint: Which paper: acuity-index, acuity-documents, placement-criteria, sccp, preliminary-sccp, team-information, rss-tool, receipt
[2]
$ rsc sar attach C-0001 --kind sccp --entry v9 --at today
2| rsc: the record has no plan version 'v9' [usage.not-found]
2|   hint: there are v1
[5]
$ rsc sar submit C-0001
2| rsc: --at is needed [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc sar submit C-0001 --at 2026-03-02
2| rsc: the record would contradict itself [record.invalid]
2| cases/aa/C-0001.json:166:23: error: an event inside an entry is earlier than the entry [check.event-before-entry]
2|   at: /sars/1/status/0/occurred
2|   expected: no earlier than 2026-03-03
2|   found: 2026-03-02
2|   to do: correct one of the two dates
[3]
$ rsc sar submit C-0001 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0001, now at revision 11-c1a8b15b
  submitted s2, Tue 2026-03-03 10:00 -06:00
$ rsc sar submit C-0001 s2 --at now
2| rsc: s2 is submitted, so it cannot be submitted [act.state]
2|   hint: this is for a request that is draft or returned; 'rsc sar show C-0001' shows them
[4]
$ rsc sar decide C-0001 --at today
2| rsc: one of --approved, --denied and --returned is needed [usage.missing]
2|   hint: --approved with --line is an approval with changes
[2]
$ rsc sar decide C-0001 --approved --denied --at today
2| rsc: one of --approved, --denied and --returned is needed [usage.missing]
2|   hint: --approved with --line is an approval with changes
[2]
$ rsc sar decide C-0001 --denied --line housing:1:2026-03-03..2026-04-01 --at today
2| rsc: --line goes with --approved only [usage.bad-value]
2|   hint: leave it out
[2]
$ rsc sar decide C-0001 --approved
2| rsc: --at is needed [usage.missing]
2|   hint: for example --at now, or a day
[2]
$ rsc sar decide C-0001 --approved --at today | head -3
SANDBOX: nothing in this store is real
Recorded sar.decide in C-0001, now at revision 12-c93f2c07
  approved s2, Tue 2026-03-03
$ rsc sar decide C-0001 s2 --denied --at today
2| rsc: s2 is approved, so it cannot be decided [act.state]
2|   hint: this is for a request that is submitted; 'rsc sar show C-0001' shows them
[4]
$ rsc sar cancel C-0001 s2 --at today
2| rsc: s2 is approved, so it cannot be withdrawn [act.state]
2|   hint: this is for a request that is draft or submitted or returned; 'rsc sar show C-0001' shows them
[4]
$ rsc sar attach C-0001 s2 --kind sccp --entry v1 --at today
2| rsc: s2 is approved, so it cannot be added to [act.state]
2|   hint: this is for a request that is draft or submitted or returned; 'rsc sar show C-0001' shows them
[4]
$ rsc sar use C-0001 --service food --units 1 --at today
2| rsc: s2 authorises no such service [act.state]
2|   hint: 'rsc sar show C-0001 s2' lists what it authorises
[4]
$ rsc sar use C-0001 --service housing --units none --at today
2| rsc: --units: 'none' is no whole number [usage.bad-value]
2|   hint: write digits only
[2]
$ rsc sar use C-0001 --service housing --at today
2| rsc: --units is needed: How many [usage.missing]
2|   hint: for example --units 12
[2]
