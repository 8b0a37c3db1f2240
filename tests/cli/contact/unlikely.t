# What can hardly be is recorded, with a notice at the act; rsc check finds it later.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ noticed() { rsc "$@" 2>&1 > /dev/null | grep -e warning -e error: -e expected: -e found:; }
$ noticed contact add C-0001 --at todayT09:00 --mode phone --with client --minutes 0
cases/aa/C-0001.json:77:18: warning: a contact that took place lasted no time [check.contact-minutes]
  expected: how long it took, or nothing where that is not known
  found: 0
$ noticed contact add C-0001 --at todayT08:00 --mode face-to-face --with client --setting home --minutes 30
[1]
$ noticed contact add C-0001 --at todayT08:15 --mode face-to-face --with client --setting court --minutes 30
cases/aa/C-0001.json:92:19: warning: two visits at the same time in two places [check.contact-overlap]
  expected: a time at which c3 was over, or its place
  found: the client was in two places
$ noticed contact add C-0001 --at 2024-03-02 --mode phone --with client
cases/aa/C-0001.json:103:19: warning: an entry long before the case began [check.entry-long-before]
  expected: a day near the begin of the case on 2026-03-02
  found: 2024-03-02
$ noticed appointment add C-0001 --service medical --scheduled 2026-03-09T09:00 --at 2026-03-03
[1]
$ noticed appointment set C-0001 --result kept --at today
cases/aa/C-0001.json:186:21: warning: an appointment was kept or missed before its day [check.appointment-ahead]
  expected: no earlier than the appointment on 2026-03-09
  found: 2026-03-03
$ noticed discharge add C-0002 --reasons completed,withdrew --at today
cases/f7/C-0002.json:28:16: warning: the reasons of the discharge contradict each other [check.discharge-reasons]
  expected: one of 'completed' and 'withdrew'
  found: both
# A consent that ends before it was signed is refused: its two days stand the wrong way round.
$ noticed consent add C-0001 --kind feedback --recipient county --purpose advocacy --expires 2026-02-01 --at today
cases/aa/C-0001.json:202:18: error: an interval ends before it begins [check.interval-reversed]
  expected: no earlier than 2026-03-03
  found: 2026-02-01
$ rsc agency fund --cents 50000 --at 2026-01-01 --by W-lee -q -o /dev/null
$ noticed sar purchase C-0001 --service food --cents 600000 --needed-by today --at now
cases/aa/C-0001.json:184:16: warning: a purchase of more than the whole fund [check.purchase-amount]
  expected: no more than the whole fund, 50000
  found: 600000
# What is plausible has no notice: a message, an attempt, the same place, the next visit, a cancelled appointment.
$ noticed contact add C-0001 --at todayT07:00 --mode text --with client --minutes 0
[1]
$ noticed contact attempt C-0001 --at todayT07:10 --mode phone --with client --minutes 0
[1]
$ noticed contact add C-0001 --at todayT08:30 --mode face-to-face --with family --setting home --minutes 30 --worker W-cho
[1]
$ noticed contact add C-0001 --at todayT09:00 --mode face-to-face --with client --setting office --minutes 30
[1]
$ noticed contact add C-0001 --at 2026-02-20 --mode phone --with referral-source
[1]
$ noticed appointment add C-0001 --service medical --scheduled 2026-03-10T09:00 --at 2026-03-03
[1]
$ noticed appointment set C-0001 --result cancelled --at today
[1]
$ noticed consent add C-0001 --kind feedback --recipient county --purpose advocacy --expires 2026-03-03 --at today
[1]
$ rsc check | sed -n '/^[0-9]/p'
1  check.appointment-ahead
1  check.contact-minutes
1  check.contact-overlap
1  check.discharge-reasons
1  check.enrolment-missing
1  check.entry-long-before
1  check.purchase-amount
