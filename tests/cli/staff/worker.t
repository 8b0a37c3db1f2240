# A worker's record: who it is, what is in the file, what was told to the county.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ export RSC_BY=W-lee
$ rsc staff add W-ben --given-name Ben --family-name Ito --login ben --roles coordinator,peer-specialist --supervisor W-lee --hired 2026-03-02 --fte-percent 50 --file-location 'cabinet 2' --works-with youth
SANDBOX: nothing in this store is real
Recorded staff.add in W-ben, now at revision 1-43411fbc
  worker W-ben
$ rsc staff degree W-ben --level master --field related --major 'public health' --at 2022-06-01 | head -3
SANDBOX: nothing in this store is real
Recorded staff.degree in W-ben, now at revision 2-bc26cfe1
  added d1, Wed 2022-06-01
$ rsc staff experience W-ben --years 2 --service housing --at 2026-02-20 | head -3
SANDBOX: nothing in this store is real
Recorded staff.experience in W-ben, now at revision 3-7af9ed75
  added e1, Fri 2026-02-20
$ rsc staff document W-ben --kind auto-insurance --at 2026-01-01 --expires 2026-12-31 | head -3
SANDBOX: nothing in this store is real
Recorded staff.document in W-ben, now at revision 4-d847592f
  added doc1, Thu 2026-01-01
$ rsc staff document W-ben --kind background-check --at 2026-02-20 -n
SANDBOX: nothing in this store is real
Would record staff.document in W-ben
  added doc2, Fri 2026-02-20
  /documents/1/id: added "doc2"
  /documents/1/occurred: added "2026-02-20"
  /documents/1/recorded: added "2026-03-03T10:00:00-06:00"
  /documents/1/by: added "W-lee"
  /documents/1/kind: added "background-check"
$ rsc staff credential W-ben --kind peer-specialist --at 2025-09-15 | head -3
SANDBOX: nothing in this store is real
Recorded staff.credential in W-ben, now at revision 5-1ea5da06
  added cr1, Mon 2025-09-15
$ rsc staff knowledge W-ben --services housing,employment --at today | head -3
SANDBOX: nothing in this store is real
Recorded staff.knowledge in W-ben, now at revision 6-c6bed96b
  added kn1, Tue 2026-03-03
$ rsc staff notice W-ben --kind hire --to 'CARS Quality Assurance' --verification-enclosed --at today | head -3
SANDBOX: nothing in this store is real
Recorded staff.notice in W-ben, now at revision 7-36180234
  added no1, Tue 2026-03-03
$ rsc agency training --title 'Motivational interviewing' --held 2026-03-02 --at 2026-03-02 | head -3
SANDBOX: nothing in this store is real
Recorded agency.training in AG-north, now at revision 2-e887e7f0
  added tn1, Mon 2026-03-02
$ rsc staff training W-ben --training tn1 --at 2026-03-02 --json | jq -c '[.schema, .act, .record, .revision, .entries]'
["rsc.recorded/1","staff.training","W-ben","8-00f13f22",[{"id":"tn1","what":"added","occurred":"2026-03-02"}]]
$ rsc staff set W-ben --left 2026-06-30 --reason 'new post'
SANDBOX: nothing in this store is real
Recorded staff.set in W-ben, now at revision 9-7c4c0074
$ rsc staff fte W-ben --percent 100 --at 2026-03-02
SANDBOX: nothing in this store is real
Recorded staff.fte in W-ben, now at revision 10-e118c178
  added ft1, Mon 2026-03-02
$ rsc staff list
SANDBOX: nothing in this store is real
worker  roles                         supervisor  full time  hired       left
------  ----------------------------  ----------  ---------  ----------  ----------
W-ana   coordinator                   W-lee           100 %  2026-01-05  -
W-ben   coordinator, peer-specialist  W-lee           100 %  2026-03-02  2026-06-30
W-cho   coordinator                   W-lee           100 %  2026-01-05  -
W-lee   supervisor                    W-lee           100 %  2026-01-05  -
$ rsc staff list --json | jq -c '.staff[] | select(.id == "W-ben")'
{"id":"W-ben","roles":["coordinator","peer-specialist"],"supervisor":"W-lee","fte_percent":100,"hired":"2026-03-02","left":"2026-06-30"}
$ rsc staff show W-ben --json | jq -c 'del(.history)'
{"schema":"rsc.staff/2","id":"W-ben","given_name":"Ben","family_name":"Ito","login":"ben","roles":["coordinator","peer-specialist"],"supervisor":"W-lee","fte":{"percent":50,"changes":[{"id":"ft1","occurred":"2026-03-02","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","percent":100}]},"hired":"2026-03-02","left":"2026-06-30","file_location":"cabinet 2","degrees":[{"id":"d1","occurred":"2022-06-01","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","level":"master","field":"related","major":"public health"}],"experience":[{"id":"e1","occurred":"2026-02-20","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","years":2,"service":"housing"}],"documents":[{"id":"doc1","occurred":"2026-01-01","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","kind":"auto-insurance","expires":"2026-12-31"}],"credentials":[{"id":"cr1","occurred":"2025-09-15","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","kind":"peer-specialist"}],"knowledge":[{"id":"kn1","occurred":"2026-03-03","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","services":["housing","employment"]}],"works_with":["youth"],"notices":[{"id":"no1","occurred":"2026-03-03","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","kind":"hire","to":"CARS Quality Assurance","verification_enclosed":true}],"trainings":[{"id":"tn1","occurred":"2026-03-02","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","training":"tn1"}]}

# An entry is voided; it stays, and counts no more.
$ rsc staff void W-ben doc1 --reason 'the paper is of another person' -n | head -4
SANDBOX: nothing in this store is real
Would record staff.void in W-ben
  voided doc1, Tue 2026-03-03 10:00 -06:00
  /documents/0/voided/at: added "2026-03-03T10:00:00-06:00"
$ rsc staff void W-ben doc1 --reason 'the paper is of another person' | head -3
SANDBOX: nothing in this store is real
Recorded staff.void in W-ben, now at revision 11-8ee79191
  voided doc1, Tue 2026-03-03 10:00 -06:00
$ rsc staff void W-ben doc1 --reason 'again'
2| rsc: doc1 is voided already [act.state]
2|   hint: nothing is left to do
[4]
$ rsc staff show W-ben --json | jq -c '.documents, (.history | map([.seq, .act, .reason]))'
[{"id":"doc1","occurred":"2026-01-01","recorded":"2026-03-03T10:00:00-06:00","by":"W-lee","voided":{"at":"2026-03-03T10:00:00-06:00","by":"W-lee","reason":"the paper is of another person"},"kind":"auto-insurance","expires":"2026-12-31"}]
[[1,"staff.add",null],[2,"staff.degree",null],[3,"staff.experience",null],[4,"staff.document",null],[5,"staff.credential",null],[6,"staff.knowledge",null],[7,"staff.notice",null],[8,"staff.training",null],[9,"staff.set","new post"],[10,"staff.fte",null],[11,"staff.void","the paper is of another person"]]
