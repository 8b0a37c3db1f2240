# Under Case Management a request to extend or add rests on placement criteria, what the team brought out, and
# the RSS Tool.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ lacks() { "$@" 2>&1 | grep -e ' error: ' -e ' found: '; }
$ export RSC_BY=W-cho
$ rsc assign add C-0002 --worker W-cho --level CM --level-reason acuity --at now --by W-lee > assigned
$ rsc sar draft C-0002 --kind additional --at today --line employment@P-works:5:2026-03-03..2026-04-10 | head -3
SANDBOX: nothing in this store is real
Recorded sar.draft in C-0002, now at revision 3-171429a7
  added s1, Tue 2026-03-03
$ rsc sar submit C-0002 --at now
2| rsc: sar.submit is refused: nothing was written [act.refused]
2| cases/f7/C-0002.json: error: sar.cm-basis: What CM requests rest on (coordination-policy-cars 2.B.4 bullet 10) [act.refused]
2|   expected: On CM a request to extend or add services goes with placement criteria not older than 30 days, with what the team meetings brought out, and with the RSS Tool.
2|   found: lacking: placement-criteria, team-information, rss-tool
2|   to do: 'rsc acuity assess C-0002 --instrument placement-criteria --level ... --at ...', 'rsc sar attach C-0002 s1 --kind placement-criteria --entry ... --at ...', 'rsc team meet C-0002 --at ...', 'rsc sar attach C-0002 s1 --kind team-information --entry ... --at ...', 'rsc sar attach C-0002 s1 --kind rss-tool --dated ... --at ...'. Send the paper that is missing for this request: placement criteria, team information or RSS Tool. Or a supervisor lets it pass: --override sar.cm-basis --reason ...
[4]
$ rsc sar attach C-0002 --kind placement-criteria --dated 2026-01-31 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0002, now at revision 4-875a2a14
  attached placement-criteria s1, Tue 2026-03-03 10:00 -06:00
$ rsc sar attach C-0002 --kind team-information --dated 2026-03-03 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0002, now at revision 5-239e14a8
  attached team-information s1, Tue 2026-03-03 10:00 -06:00
$ lacks rsc sar submit C-0002 --at now
cases/f7/C-0002.json: error: sar.cm-basis: What CM requests rest on (coordination-policy-cars 2.B.4 bullet 10) [act.refused]
  found: lacking: placement-criteria of 2026-02-01 or later, rss-tool
$ rsc sar attach C-0002 --kind rss-tool --dated 2026-03-03 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0002, now at revision 6-878ded59
  attached rss-tool s1, Tue 2026-03-03 10:00 -06:00
$ lacks rsc sar submit C-0002 --at now
cases/f7/C-0002.json: error: sar.cm-basis: What CM requests rest on (coordination-policy-cars 2.B.4 bullet 10) [act.refused]
  found: lacking: placement-criteria of 2026-02-01 or later
$ rsc sar attach C-0002 --kind placement-criteria --dated 2026-02-01 --at now | head -3
SANDBOX: nothing in this store is real
Recorded sar.attach in C-0002, now at revision 7-561458c1
  attached placement-criteria s1, Tue 2026-03-03 10:00 -06:00
$ rsc sar submit C-0002 --at now | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded sar.submit in C-0002, now at revision 8-1ebe52ee
  submitted s1, Tue 2026-03-03 10:00 -06:00
Met:
  met  sar.cm-basis  2026-03-03  What CM requests rest on
