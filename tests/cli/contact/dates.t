# A day where hours are judged: the day of the trigger counts as after it, the next leaves it open, the one after is late.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-lee RSC_NOW=2026-03-12T12:00:00-05:00
$ verdict() { rsc explain $1 $2 --json | jq -r ".explanations[].obligation | [.occurrence, .verdict, .late, .owner_due] | map(select(. != null)) | join(\" \")"; }
$ intake() { rsc intake add --case $1 --source ciu --level RSC --at $2 --consents $2 --given-name $1 --birth-date 1980-01-01 --enrolled 2026-03-02 -q -o /dev/null; }
$ for i in 1 2 3; do intake C-1$i 2026-03-02T10:00; done
$ rsc contact add C-11 --at 2026-03-02 --mode phone --with client -q -o /dev/null
$ rsc contact add C-12 --at 2026-03-03 --mode phone --with client -q -o /dev/null
$ rsc contact add C-13 --at 2026-03-04 --mode phone --with client -q -o /dev/null
$ for i in 1 2 3; do verdict C-1$i contact.rsc-24h; done
2026-03-02 met agency
2026-03-02 undetermined agency
2026-03-02 met-late at least 14 hours agency

# Over the change of the clock: 23.5 hours are in time, 24.5 are not.
$ for i in 4 5; do intake C-1$i 2026-03-07T20:00; done
$ rsc contact add C-14 --at 2026-03-08T20:30 --mode phone --with client -q -o /dev/null
$ rsc contact add C-15 --at 2026-03-08T21:30 --mode phone --with client -q -o /dev/null
$ for i in 4 5; do verdict C-1$i contact.rsc-24h; done
2026-03-07 met agency
2026-03-07 met-late 30 minutes agency

# Written down late, then voided: known then as done, known now as not done.
$ RSC_NOW=2026-03-02T10:05:00-06:00 rsc intake add --case C-16 --source ciu --level RSC --at 2026-03-02T10:00 --given-name Ada --birth-date 1980-01-01 -q -o /dev/null
$ rsc contact add C-16 --at 2026-03-03T09:00 --mode phone --with client -q -o /dev/null
$ RSC_NOW=2026-03-20T10:00:00-05:00 rsc case void C-16 c1 --reason 'wrong client' -q -o /dev/null
$ export RSC_NOW=2026-03-21T10:00:00-05:00
$ rsc explain C-16 contact.rsc-24h --known-at 2026-03-15 --json | jq -r '.explanations[].obligation.verdict'
met
$ rsc explain C-16 contact.rsc-24h --as-of 2026-03-10 --known-at 2026-03-10 --json | jq -r '.explanations[].obligation.verdict'
overdue
$ rsc explain C-16 contact.rsc-24h --json | jq -r '.explanations[].obligation.verdict'
overdue
# The days beside today have names.
$ rsc appointment add C-0001 --at now --scheduled tomorrowT10:00 --service dental -n | sed -n 3,6p
  added q1, Sat 2026-03-21 10:00 -05:00
  /appointments/0/id: added "q1"
  /appointments/0/occurred: added "2026-03-21T10:00:00-05:00"
  /appointments/0/recorded: added "2026-03-21T10:00:00-05:00"
$ rsc contact add C-0001 --at yesterdayT16:00 --mode phone --with client -n | sed -n 2,4p
Would record contact.add in C-0001
  added c2, Fri 2026-03-20 16:00 -05:00
  /contacts/1/id: added "c2"
$ rsc contact add C-0001 --at 8:00 --mode phone --with client -n
2| rsc: --at: '8:00' is not a date [date.malformed]
2|   hint: write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time (2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)
[2]
