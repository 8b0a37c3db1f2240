# Records that cannot be read are named with file, line and column; the others are judged; the status is
# 3. Nothing is skipped silently.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc report compliance --json | jq -c '[.records, .due, .met, .open]' > sound
$ for id in broken truncated empty bom utf8 nul-tail twice unknown huge deep garbage; do another X-$id; done
$ rsc report compliance --json | jq -c .records
14

# Broken, cut off, empty, with a byte order mark, not UTF-8, with a NUL at the end.
$ change X-broken sed '3s/,$//'
$ change X-truncated head -c 700
$ change X-empty head -c 0
$ (printf '\357\273\277'; cat $(file_of X-bom)) > new; cat new > $(file_of X-bom)
$ change X-utf8 sed "s/hospital/hosp$(printf '\374')tal/"
$ printf '\000' >> $(file_of X-nul-tail)

# With a member twice, with a member that nobody knows, with no JSON at all.
$ change X-twice sed 's/^\( *"birth_date": .*\)$/\1,\1/'
$ change X-unknown sed 's/"birth_date"/"birthdate"/'
$ change X-garbage echo 'see the paper file'

# Larger than a record can be, and nested deeper.
$ awk 'BEGIN { for (i = 0; i < 17 * 1024 * 16; i++) printf "%64s", "" }' >> $(file_of X-huge)
$ change X-deep awk 'NR == 2 { printf "\"x-deep\":"; for (i = 0; i < 100000; i++) printf "["; for (i = 0; i < 100000; i++) printf "]"; print "," } { print }'
$ ls -l $(file_of X-huge) $(file_of X-deep) | awk '{ print ($5 > 17e6 ? "17 MiB" : $5 > 2e5 ? "200 kB" : "small") }'
200 kB
17 MiB

# The nightly report.
$ rsc report compliance --json > report 2> errors
[3]
$ cat errors
$ jq -c '[.records, .due, .met, .open]' report | cmp - sound && echo 'the others are judged'
the others are judged
$ jq -c '.findings[] | [.code, .file, .line, .column]' report
["record.unknown-member","cases/04/X-unknown.json",6,5]
["json.syntax","cases/20/X-truncated.json",33,7]
["json.too-deep","cases/24/X-deep.json",2,73]
["json.syntax","cases/3e/X-nul-tail.json",72,1]
["json.encoding","cases/44/X-bom.json",1,1]
["record.duplicate-member","cases/4e/X-twice.json",6,36]
["json.encoding","cases/59/X-utf8.json",50,22]
["json.syntax","cases/87/X-broken.json",4,3]
["json.syntax","cases/93/X-empty.json",1,1]
["record.too-large","cases/c9/X-huge.json",null,null]
["json.syntax","cases/ed/X-garbage.json",1,1]
$ rsc report compliance | sed -n '4,5p'
Policy: milwaukee-coordination@cars from 2020-01-01
Case records: 3
2| cases/04/X-unknown.json:6:5: error: a member is not in the description [record.unknown-member]
2|   at: /client/birthdate
2|   expected: a described member, or one whose name begins with x-
2|   found: 'birthdate'
2|   to do: did you mean 'birth_date'?
2| cases/20/X-truncated.json:33:7: error: the text is not JSON [json.syntax]
2|   expected: '"' at the end of the string
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
2| cases/24/X-deep.json:2:73: error: the text is nested more than 64 deep [json.too-deep]
2|   expected: at most 64 levels
2|   found: a 65th level
2|   to do: restore the file from a backup
2| cases/3e/X-nul-tail.json:72:1: error: the text is not JSON [json.syntax]
2|   expected: the end of the text
2|   found: byte 0x00
2|   to do: mend the text at the place named, or restore the file from a backup
2| cases/44/X-bom.json:1:1: error: the text is not UTF-8 [json.encoding]
2|   expected: the text without a byte order mark
2|   found: a byte order mark
2|   to do: save the file as UTF-8
2| cases/4e/X-twice.json:6:36: error: a member stands twice [record.duplicate-member]
2|   at: /client/birth_date
2|   expected: every member once
2|   found: 'birth_date' again
2|   to do: remove one of the two
2| cases/59/X-utf8.json:50:22: error: the text is not UTF-8 [json.encoding]
2|   expected: UTF-8
2|   found: byte 0xfc
2|   to do: save the file as UTF-8
2| cases/87/X-broken.json:4:3: error: the text is not JSON [json.syntax]
2|   expected: ',' or '}' after a member
2|   found: '"'
2|   to do: mend the text at the place named, or restore the file from a backup
2| cases/93/X-empty.json:1:1: error: the text is not JSON [json.syntax]
2|   expected: a value
2|   found: the end of the text
2|   to do: mend the text at the place named, or restore the file from a backup
2| cases/c9/X-huge.json: error: larger than 16 MiB, which no record may be [record.too-large]
2|   to do: move it away or split it
2| cases/ed/X-garbage.json:1:1: error: the text is not JSON [json.syntax]
2|   expected: a value
2|   found: 's'
2|   to do: mend the text at the place named, or restore the file from a backup
2| rsc: warning: not read: 11 of 14 case records

# The check of all, and of some.
$ rsc check --format ndjson | jq -r .code | sort | uniq -c
      1 check.enrolment-missing
      1 check.referral-missing
      2 json.encoding
      5 json.syntax
      1 json.too-deep
      1 record.duplicate-member
      1 record.too-large
      1 record.unknown-member
$ rsc check C-1
Records checked: 1, findings: 0
$ rsc check X-unknown
cases/04/X-unknown.json:6:5: error: a member is not in the description [record.unknown-member]
  at: /client/birthdate
  expected: a described member, or one whose name begins with x-
  found: 'birthdate'
  to do: did you mean 'birth_date'?

1  record.unknown-member
Records checked: 0, findings: 1
[3]
$ rsc explain X-broken 2>&1 | head -1
rsc: cases/87/X-broken.json is not valid [json.syntax]
$ rsc case list --format csv -q 2> /dev/null | wc -l
4
