# A clock that stands before the last act, or far after it, is wrong, or was: what is recorded now gets a
# date that may be wrong. The act is recorded all the same, and says so.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_BY=W-ana
$ export RSC_NOW=2026-03-02T11:00:00-06:00
$ rsc contact add C-0001 --at now --mode phone --with client | head -3
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 8-1eddf41f
  added c2, Mon 2026-03-02 11:00 -06:00
2| audit/journal: warning: the clock is behind the last act, of 2026-03-02T12:00:00-06:00 [clock.behind]
2|   to do: look at the clock with 'date'; void what got a wrong date and enter it anew
$ rsc contact add C-0001 --at now --mode phone --with client -q | head -2
SANDBOX: nothing in this store is real
Recorded contact.add in C-0001, now at revision 9-844c3164
$ rsc case history C-0001 | tail -2
8-1eddf41f  2026-03-02T11:00:00-06:00  W-ana  contact.add  c2
9-844c3164  2026-03-02T11:00:00-06:00  W-ana  contact.add  c3
$ rsc audit verify
Journal: 42 lines, files: 13, findings: 0

# More than a year after the last act.
$ contact() { rsc contact add C-0001 --at now --mode "$@" --with client; }
$ RSC_NOW=2027-03-03T11:00:00-06:00 contact phone -n | sed -n 2p
Would record contact.add in C-0001
$ export RSC_NOW=2027-03-04T11:00:00-06:00
$ contact phone -n | sed -n 2p
Would record contact.add in C-0001
2| audit/journal: warning: the clock is more than a year after the last act, of 2026-03-02T11:00:00-06:00 [clock.ahead]
2|   to do: look at the clock with 'date'; void what got a wrong date and enter it anew
$ contact phone --json 2> warned | jq -c '[.act, (.findings[] | .code)]'; cat warned
["contact.add","clock.ahead"]

# The next act finds nothing wrong; a command that only reads does not look.
$ contact video | sed -n 2p
Recorded contact.add in C-0001, now at revision 11-9c8b17e8
$ RSC_NOW=2026-03-01T11:00:00-06:00 rsc contact list C-0001 -o out
