# One report from parts, each made by itself: of shards, of lines on standard input, on as many machines as one likes. Merged they are the bytes of the whole.
$ rsc demo s --cases 120 --as-of 2026-03-31 -o out
$ export RSC_STORE=s RSC_NOW=2026-03-31T23:59:00-05:00 RSC_BY=s-001
$ for n in 1 2 3 7 64; do rm -f part-*; for i in $(seq $n); do rsc report compliance --list --shard $i/$n --partial -q -o part-$i; done; for f in table json ndjson csv html; do rsc report compliance --list -q --format $f -o whole; rsc report merge part-* -q --format $f -o merged; cmp whole merged || echo "$n $f"; done; done
$ for by in worker agency rule level case; do rm -f part-*; for i in 1 2 3; do rsc report compliance --group-by $by --worker w-001,w-003,agency --since 2026-01-01 --level RSC-I --shard $i/3 --partial -q -o part-$i; done; rsc report compliance --group-by $by --worker w-001,w-003,agency --since 2026-01-01 --level RSC-I --json -o whole; cat part-* | rsc report merge - --json | cmp - whole || echo $by; done
# Lines of JSON on standard input: split at random, in any order, the last one without its newline.
$ find s/cases -name '*.json' | sort | xargs jq -c . > lines
$ rsc report compliance --json -q -o whole; rsc report compliance - --json < lines | cmp - whole && echo same
same
$ for seed in 1 2 3 4 5 6 7 8; do rm -f lot-* part-*; awk -v seed=$seed 'BEGIN { srand(seed) } { n = 1 + int(rand() * (2 + seed)); print > ("lot-" n) }' lines; for lot in lot-*; do sort -R --random-source=lines $lot | head -c -1 | rsc report compliance - --partial -q -o part-$lot; done; rsc report merge part-* --json -q | cmp - whole || echo $seed; done
$ for r in worklist caseload acuity authorizations forecast trend documentation outcomes gaps; do rsc report $r --json -q -o whole; rsc report $r - --json -q < lines | cmp - whole || echo $r; done
$ rsc report caseload - < /dev/null | grep Case; rsc due -C s -C s - < lines; rsc report caseload -C s --worker w-001 - < lines | grep Case
Caseloads: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
Case records: 0
Cases that came in the last 13 weeks: 0
Cases that ended in the last 13 weeks: 0
Caseloads: AG-demo as of Tue 2026-03-31 23:59 -05:00, as known Tue 2026-03-31 23:59 -05:00
Case records: 120
Cases that came in the last 13 weeks: 5
Cases that ended in the last 13 weeks: 3
2| rsc: what comes on standard input is of one store [usage.bad-value]
2|   hint: name one store with -C
# A line that is no record is named, and the others are judged.
$ (head -n 3 lines; echo '{"schema": "rsc.case/1", "id": 7}'; echo; head -n 5 lines | tail -n 2) | rsc report compliance - --json -q | jq -c '[.records, (.findings[] | [.code, .file, .line])]'
[5,["record.wrong-type","-",4],["record.missing-member","-",4]]
# With records that cannot be read the parts say so, and so does the whole.
$ f=$(find s/cases -name '*.json' | sort | head -n 1); echo '{' > $f
$ rsc report compliance --json -q -o whole
[3]
$ for i in 1 2 3; do rsc report compliance --shard $i/3 --partial -q -o part-$i; done
2| cases/01/demo-000101.json:2:1: error: the text is not JSON [json.syntax]
2|   expected: a member name in double quotes
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
$ rsc report merge part-1 part-2 part-3 --json -q | cmp - whole && echo same
same
# Exit status, and what does not belong together.
$ rsc report merge part-1 part-2 part-3 -q --fail-on overdue -o out
2| cases/01/demo-000101.json:2:1: error: the text is not JSON [json.syntax]
2|   expected: a member name in double quotes
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
[3]
$ rsc report merge part-1 part-3 -q
2| rsc: missing: part 2/3 [partial.mismatch]
2|   hint: a report over some of the cases would be wrong
[3]
$ rsc report merge part-1 part-2 part-3 part-2 -q
2| rsc: part 2/3 is there twice [partial.mismatch]
2|   hint: name each part once
[3]
$ rsc report compliance --shard 2/2 --partial --as-of 2026-03-30 -q -o other
$ rsc report merge part-1 other -q
2| rsc: the parts differ in their as-of [partial.mismatch]
2|   hint: make all of them by one call, with the same --as-of and --known-at
[3]
$ rsc report compliance --shard 2/3 --partial --group-by rule -q -o other
$ rsc report merge part-1 other part-3 -q
2| rsc: the parts differ in their choices [partial.mismatch]
2|   hint: make all of them by one call, with the same --as-of and --known-at
[3]
$ jq -c '.groups[0].by_verdict |= .[1:]' part-2 | rsc report merge part-1 - part-3 -q
2| rsc: -: /groups is not as in a partial report [partial.invalid]
2|   hint: make it again with 'rsc report compliance --partial'
[3]
$ head -c 500 part-2 | rsc report merge - -q
2| rsc: -: / is not as in a partial report [partial.invalid]
2|   hint: make it again with 'rsc report compliance --partial'
[3]
$ rsc demo t --cases 5 --as-of 2026-03-31 --seed 7 -o out
$ rsc report merge part-1 part-2 part-3 -q -C t
2| rsc: the parts are of store S-demo-1, and this is S-demo-7 [partial.mismatch]
2|   hint: name their store with -C
[3]
$ rsc report compliance --shard 2/3
2| rsc: --shard goes with --partial and a store [usage.bad-value]
2|   hint: a report over some of the cases would be wrong; merge the parts
[2]
$ rsc report compliance --shard 4/3 --partial
2| rsc: --shard: '4/3' is not a part [usage.bad-value]
2|   hint: I/N, with I from 1 to N and N up to 256, for example 2/8
[2]
$ rsc report compliance lines
2| rsc: what is read is the store, or '-' for standard input; not 'lines' [usage.bad-value]
2|   hint: -C names the store
[2]
