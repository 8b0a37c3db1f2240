# All reports run on a store made by hand, on one that was imported, and on one with nothing in it: every form is whole.
$ export RSC_NOW=2026-03-20T10:00:00-06:00 RSC_BY=W-lee
$ sh $SRC/tests/cli/fixture/north.sh made
$ rsc init imported --sandbox --agency AG-1 --policy milwaukee-coordination@cars --from 2020-01-01 -o out
$ rsc staff add W-lee -C imported --roles supervisor --hired 2020-01-01 --by W-lee -q -o out
$ rsc import hmis $SRC/samples/hmis -C imported --level CM --by W-lee -q -o out; tail -n 1 out
Rejects: 21; name a file with --rejects to have them listed
$ rsc init empty --sandbox --agency AG-2 --policy milwaukee-coordination@cars --from 2020-01-01 -o out
$ reports='nightly compliance activity worklist caseload acuity authorizations forecast trend documentation staff outcomes gaps quality'
$ whole() { case $2 in json) jq -e '.schema == "rsc.report.'$1'/1"' $3 > sink ;; ndjson) jq -e . $3 > sink || [ ! -s $3 ] ;; html) [ "$(tail -n 1 $3)" = '</html>' ] ;; *) [ -s $3 ] ;; esac; }
$ run() { for r in $reports; do for f in table json ndjson csv html; do rsc report $r -C $1 --format $f -q -o $r.$f || echo "$r $f: $?"; whole $r $f $r.$f || echo "$r $f is not whole"; done; done; }
$ run made
$ run imported
$ run empty
$ for s in made imported empty; do rsc report nightly -C $s -q --json | jq -c '[.records, .due, .met, .overdue, .undetermined]'; rsc report outcomes -C $s -q --json | jq -c '[.discharges, .completed, (.lengths | length), [.measures[].of]]'; done
[2,38,32,3,2]
[0,0,2,[0,0,0,0,0]]
[11,63,0,1,63]
[0,0,2,[0,0,0,0,0]]
[0,0,0,1,0]
[0,0,0,[0,0,0,0,0]]
