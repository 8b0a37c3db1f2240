# JSON, a line of JSON for each group or row, and CSV.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --json --rule contact.weekly
{
  "schema": "rsc.report.compliance/1",
  "store": "S-test",
  "agency": "AG-1",
  "sandbox": true,
  "zone": "America/Chicago",
  "as_of": "2026-03-31T23:00:00-05:00",
  "known_at": "2026-03-31T23:00:00-05:00",
  "policies": [
    {
      "pack": "milwaukee-coordination",
      "revision": "cars",
      "from": "2020-01-01"
    }
  ],
  "only": [
    "rule contact.weekly"
  ],
  "records": 3,
  "group_by": "worker",
  "cases": 2,
  "due": 10,
  "met": 3,
  "late": 0,
  "overdue": 0,
  "missed": 7,
  "undetermined": 0,
  "excused": 2,
  "permille": 300,
  "not_applicable": 0,
  "open": 2,
  "groups": [
    {
      "group": "W-ben",
      "cases": 1,
      "due": 6,
      "met": 1,
      "late": 0,
      "overdue": 0,
      "missed": 5,
      "undetermined": 0,
      "excused": 2,
      "permille": 166,
      "not_applicable": 0,
      "open": 1
    },
    {
      "group": "W-ana",
      "cases": 1,
      "due": 4,
      "met": 2,
      "late": 0,
      "overdue": 0,
      "missed": 2,
      "undetermined": 0,
      "excused": 0,
      "permille": 500,
      "not_applicable": 0,
      "open": 1
    }
  ]
}
$ rsc report compliance --json --rule contact.weekly --list | jq -c '.rows[0]'
{"obligation":"C-1~contact.weekly~a1~2026-03-02","subject":"C-1","rule":"contact.weekly","title":"RSC client contacted every week","requirements":["A24"],"weight":"violation","policy":"milwaukee-coordination@cars","cites":["coordination-policy-cars 2.B.2 bullet 8"],"trigger":"a1","occurrence":"2026-03-02","due":"2026-03-08T23:59:59-05:00","due_day":"2026-03-08","verdict":"met","because":"done-in-time","evidence":"c2","met_at":"2026-03-05T14:00:00-06:00","met_on":"2026-03-05","attempts":0,"owner_due":"W-ana","owner_now":"W-ana","level":"RSC-I"}
$ rsc report compliance --format ndjson --rule contact.weekly
{"agency":"AG-1","list":"groups","group":"W-ben","cases":1,"due":6,"met":1,"late":0,"overdue":0,"missed":5,"undetermined":0,"excused":2,"permille":166,"not_applicable":0,"open":1}
{"agency":"AG-1","list":"groups","group":"W-ana","cases":1,"due":4,"met":2,"late":0,"overdue":0,"missed":2,"undetermined":0,"excused":0,"permille":500,"not_applicable":0,"open":1}
$ rsc report compliance --format ndjson --rule contact.weekly --list | wc -l
14
$ rsc report compliance --format csv --rule contact.weekly | tr -d '\r'
agency,group,title,cases,due,met,late,overdue,missed,undetermined,excused,permille,not_applicable,open
AG-1,W-ben,,1,6,1,0,0,5,0,2,166,0,1
AG-1,W-ana,,1,4,2,0,0,2,0,0,500,0,1
$ rsc report compliance --format csv --rule contact.weekly --list | tr -d '\r'
agency,obligation,subject,rule,title,requirements,weight,policy,cites,trigger,detail,occurrence,due,due_day,verdict,because,late,lacking,evidence,met_at,met_on,attempts,owner_due,owner_now,level
AG-1,C-1~contact.weekly~a1~2026-03-02,C-1,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-02,2026-03-08T23:59:59-05:00,2026-03-08,met,done-in-time,,,c2,2026-03-05T14:00:00-06:00,2026-03-05,0,W-ana,W-ana,RSC-I
AG-1,C-1~contact.weekly~a1~2026-03-09,C-1,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-09,2026-03-15T23:59:59-05:00,2026-03-15,met,done-in-time,,,c3,2026-03-12T14:00:00-05:00,2026-03-12,0,W-ana,W-ana,RSC-I
AG-1,C-1~contact.weekly~a1~2026-03-16,C-1,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-16,2026-03-22T23:59:59-05:00,2026-03-22,missed,period-closed,,,,,,1,W-ana,W-ana,RSC-I
AG-1,C-1~contact.weekly~a1~2026-03-23,C-1,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-23,2026-03-29T23:59:59-05:00,2026-03-29,missed,period-closed,,,,,,0,W-ana,W-ana,RSC-I
AG-1,C-1~contact.weekly~a1~2026-03-30,C-1,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-30,2026-04-05T23:59:59-05:00,2026-04-05,open,not-due-yet,,,,,,0,W-ana,W-ana,RSC-I
AG-1,C-2~contact.weekly~a1~2026-02-02,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-02-02,2026-02-08T23:59:59-06:00,2026-02-08,met,done-in-time,,,c1,2026-02-04T16:30:00-06:00,2026-02-04,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-02-09,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-02-09,2026-02-15T23:59:59-06:00,2026-02-15,missed,period-closed,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-02-16,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-02-16,2026-02-22T23:59:59-06:00,2026-02-22,excused,excuse-covers,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-02-23,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-02-23,2026-03-01T23:59:59-06:00,2026-03-01,excused,excuse-covers,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-03-02,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-02,2026-03-08T23:59:59-05:00,2026-03-08,missed,period-closed,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-03-09,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-09,2026-03-15T23:59:59-05:00,2026-03-15,missed,period-closed,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-03-16,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-16,2026-03-22T23:59:59-05:00,2026-03-22,missed,period-closed,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-03-23,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-23,2026-03-29T23:59:59-05:00,2026-03-29,missed,period-closed,,,,,,0,W-ben,W-ben,RSC-I
AG-1,C-2~contact.weekly~a1~2026-03-30,C-2,contact.weekly,RSC client contacted every week,A24,violation,milwaukee-coordination@cars,coordination-policy-cars 2.B.2 bullet 8,a1,,2026-03-30,2026-04-05T23:59:59-05:00,2026-04-05,open,not-due-yet,,,,,,0,W-ben,W-ben,RSC-I
$ rsc report compliance --format html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Compliance</title>
<style>
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --bad: #b3261e; --good: #1b6e3c; --bar: #3b6ea8; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #7fd6a0; --bar: #8ab4f8; --warn: #f0c050; } }
html { background: Canvas; color: CanvasText; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin-bottom: .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .75rem 0; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; border-bottom: 2px solid var(--line); }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
p.bad, tr.bad td:first-child, td.verdict { color: var(--bad); font-weight: 600; }
.good { color: var(--good); }
.quiet { opacity: .8; font-size: .95rem; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.sandbox { border: 2px solid var(--warn); padding: .4rem .8rem; font-weight: 600; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 0 2rem; }
figure { margin: 1rem 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: .35rem; }
svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: currentColor; }
svg .bar { fill: var(--bar); }
svg .over { fill: var(--bad); }
svg .axis { stroke: var(--line); stroke-width: 1; }
svg .line { fill: none; stroke: var(--bar); stroke-width: 2.5; }
svg .dot { fill: var(--bar); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3 { break-after: avoid; } tr, figure { break-inside: avoid; } .scroll { overflow: visible; } }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } }
</style>
</head>
<body>
<main>
<h1>Compliance</h1>
<section aria-label="AG-1, store S-test">
<p>AG-1, as of Tue 2026-03-31 23:00 -05:00; as known Tue 2026-03-31 23:00 -05:00</p>

<p class="sandbox">SANDBOX: nothing in this store is real</p>

<ul class="figures">
<li><b>worker</b> Grouped by</li>
<li><b>3</b> Cases that these are of</li>
<li><b>62</b> Due: met, late, overdue, missed and undetermined</li>
<li><b>17</b> Met: done in time</li>
<li><b>2</b> Late: met, but late</li>
<li><b>11</b> Overdue: undone, and can still be done</li>
<li><b>12</b> Missed: closed without it</li>
<li><b>20</b> Undetermined: the record lacks what is needed to judge</li>
<li><b>2</b> Excused, and not among the due</li>
<li><b>27.4 %</b> In time</li>
<li><b>6</b> Not applicable: not owed, where one would look for it</li>
<li><b>7</b> Open: not due yet</li>
</ul>



<h2>Groups, worst first</h2>


<div class="scroll" tabindex="0" role="region" aria-label="Groups, worst first, S-test">
<table>
<thead><tr><th scope="col" class="" title="What they have in common">group</th><th scope="col" class="n" title="Cases that these are of">cases</th><th scope="col" class="n" title="Due: met, late, overdue, missed and undetermined">due</th><th scope="col" class="n" title="Met: done in time">met</th><th scope="col" class="n" title="Late: met, but late">late</th><th scope="col" class="n" title="Overdue: undone, and can still be done">overdue</th><th scope="col" class="n" title="Missed: closed without it">missed</th><th scope="col" class="n" title="Undetermined: the record lacks what is needed to judge">undetermined</th><th scope="col" class="n" title="Excused, and not among the due">excused</th><th scope="col" class="n" title="Met of due, in thousandths, rounded down">in time</th><th scope="col" class="n" title="Not applicable: not owed, where one would look for it">not applicable</th><th scope="col" class="n" title="Open: not due yet">open</th></tr></thead>
<tbody>
<tr class=""><td class="">agency</td><td class="n">3</td><td class="n">20</td><td class="n">2</td><td class="n">1</td><td class="n">2</td><td class="n">0</td><td class="n">15</td><td class="n">0</td><td class="n">10.0 %</td><td class="n">0</td><td class="n">0</td></tr>
<tr class=""><td class="">W-ben</td><td class="n">1</td><td class="n">12</td><td class="n">2</td><td class="n">0</td><td class="n">4</td><td class="n">5</td><td class="n">1</td><td class="n">2</td><td class="n">16.6 %</td><td class="n">1</td><td class="n">3</td></tr>
<tr class=""><td class="">W-ana</td><td class="n">2</td><td class="n">19</td><td class="n">4</td><td class="n">0</td><td class="n">5</td><td class="n">7</td><td class="n">3</td><td class="n">0</td><td class="n">21.0 %</td><td class="n">5</td><td class="n">4</td></tr>
<tr class=""><td class="">S-lee</td><td class="n">3</td><td class="n">11</td><td class="n">9</td><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td class="n">81.8 %</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<h2>How this was made</h2>
<dl>
<dt>Store</dt><dd>S-test</dd>
<dt>Case records</dt><dd>3</dd>
<dt>Policy</dt><dd>milwaukee-coordination@cars from 2020-01-01</dd>
</dl>
</section>
</main>
</body>
</html>
$ rsc report compliance --format yaml --json | jq -r .schema
rsc.report.compliance/1

# Into a file: whole or not at all, for its owner alone.
$ rsc report compliance --json -o report.json; stat -c '%A %n' report.json; jq -r .schema report.json
-rw------- report.json
rsc.report.compliance/1
$ rsc report compliance --json -o none/report.json
2| {
2|   "schema": "rsc.error/1",
2|   "status": 5,
2|   "code": "store.no-file",
2|   "message": "none/report.json: No such file or directory",
2|   "hint": "the folder that it should lie in is not there: make it, or name another"
2| }
[5]
$ rsc report compliance --format csv -o - | head -1 | tr -d '\r'
agency,group,title,cases,due,met,late,overdue,missed,undetermined,excused,permille,not_applicable,open
