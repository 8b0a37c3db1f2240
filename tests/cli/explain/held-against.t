# What somebody may hold against a verdict is told, with why it does not count; and what came after.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-25T10:00:00-05:00 RSC_BY=W-ana
$ contact() { rsc contact add C-0001 --with client -q -o out "$@"; }
$ contact --at 2026-03-10T10:00 --mode phone
$ contact --at 2026-03-11T10:00 --mode face-to-face --with family
$ rsc contact attempt C-0001 --at 2026-03-12T09:00 --mode phone --with client -q -o out
$ contact --at 2026-03-13T09:00 --mode face-to-face
$ rsc case void C-0001 c5 --reason 'wrong client' -q -o out
$ told() { rsc explain C-0001 "$@" | grep -E -A1 '^  (trigger|evidence|uncounted|afterwards|finding|verdict):'; }
$ told contact.weekly --verdict missed
  trigger:    first day of the week at this level: 2026-03-09, counted from entry a1
  clock:      1 in the week that begins 2026-03-09; judged days 2026-03-09 to 2026-03-15
  evidence:   none in the record as known Wed 2026-03-25 10:00 -05:00; attempted 1 time without
              reaching anybody; warning: the longest time between two was 23 days, 2026-03-02 to
--
  uncounted:  entry c2, Tue 2026-03-10 10:00 -05:00: it was by phone, and face-to-face is asked
              for
  uncounted:  entry c3, Wed 2026-03-11 10:00 -05:00: it was with family, and client is asked for
  uncounted:  entry c4, Thu 2026-03-12 09:00 -05:00: nobody was reached
  uncounted:  entry c5, Fri 2026-03-13 09:00 -05:00: voided Wed 2026-03-25 10:00 -05:00 by W-ana
  afterwards: nothing of the kind up to Wed 2026-03-25 10:00 -05:00
  verdict:    missed: its time closed without it
  owner:      W-ana (coordinator)
--
  trigger:    first day of the week at this level: 2026-03-16, counted from entry a1
  clock:      1 in the week that begins 2026-03-16; judged days 2026-03-16 to 2026-03-22
  evidence:   none in the record as known Wed 2026-03-25 10:00 -05:00; warning: the longest time
              between two was 23 days, 2026-03-02 to 2026-03-25
  afterwards: nothing of the kind up to Wed 2026-03-25 10:00 -05:00
  verdict:    missed: its time closed without it
  owner:      W-ana (coordinator)
# What is done late, and what was written down late.
$ contact --at 2026-03-18T09:00 --mode face-to-face
$ told C-0001~contact.weekly~a1~2026-03-16
  trigger:    first day of the week at this level: 2026-03-16, counted from entry a1
  clock:      1 in the week that begins 2026-03-16; judged days 2026-03-16 to 2026-03-22
  evidence:   entry c6, Wed 2026-03-18 09:00 -05:00; written down Wed 2026-03-25 10:00 -05:00 by
              W-ana, 7 days after; warning: the longest time between two was 16 days, 2026-03-02
--
  verdict:    met: done in time
  owner:      W-ana (coordinator)
$ told contact.weekly --verdict missed | grep afterwards
  afterwards: entry c6, Wed 2026-03-18 09:00 -05:00: 3 days after the day it was due, too late

# What the checks find of the entry that it counts from, and an excuse that would cover what cannot be judged.
$ rsc demo s --cases 30 --as-of 2026-04-01 -q -o out; export RSC_STORE=s RSC_NOW=2026-04-01T08:00:00-05:00 RSC_BY=s-001
$ rsc explain demo-000022 level.reason | grep finding
  finding:    /assignments/1/occurred: two primary assignments at the same time
$ rsc explain demo-000029 contact.cm-24h | sed -n '/verdict:/,/owner:/p'
  verdict:    undetermined: a day is recorded where the time of day decides
  excuse:     entry w1, county-waiver, 2026-03-09 to 2026-05-16, approved by s-001, written down
              by s-001; were this late, it covers it: County letter: pilot without time limits.
  owner:      agency (agency)
# A source that is silent is said to be, and about what.
$ rsc explain demo-000014 contact.rsc-24h | sed -n '/evidence:/,/owner:/p'
  evidence:   none in the record as known Wed 2026-04-01 08:00 -05:00; the record says of itself
              what its source is silent about: contacts
  verdict:    undetermined: the source of this record does not hold such facts, so nothing
              follows from their absence
  owner:      agency (agency)
