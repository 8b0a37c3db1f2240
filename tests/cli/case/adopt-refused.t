# Nothing is taken in without a reason, or by nobody.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc case adopt C-2
2| rsc case adopt needs --reason [usage.missing]
2|   hint: say why the record was written or changed by other means
[2]
$ rsc case adopt --reason 'why not'
2| rsc case adopt: nothing to adopt is named [usage.missing]
2|   hint: name cases, or JSON files with a path
[2]
$ RSC_BY= rsc case adopt C-2 --reason 'why not'
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]
$ rsc case adopt C-2 --reason 'why not' --by 'Lee S.'
2| rsc: --by: 'Lee S.' is no worker id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[2]

# A broken file is refused, all of it at once; the others named with it are taken in.
$ jq '.client.birth_date = "1980-02-30" | .colour = 1 | del(.id)' $SRC/tests/cli/fixture/cases/C-1.json > broken.json
$ jq '.id = "C-7"' $SRC/tests/cli/fixture/cases/C-1.json > good.json
$ rsc case adopt broken.json ./none.json C-99 good.json 'C 1' --reason 'why not'
C-7: new case
Adopted 1, unchanged 0
2| rsc: broken.json is not valid [record.missing-member]
2| broken.json:1:1: error: a member is missing [record.missing-member]
2|   expected: member 'id'
2|   found: an object without it
2|   to do: add the member
2| broken.json:6:19: error: a member has a value that it cannot have [record.bad-value]
2|   at: /client/birth_date
2|   expected: a date that exists, YYYY-MM-DD
2|   found: '1980-02-30'
2|   to do: correct the value
2| broken.json:103:3: error: a member is not in the description [record.unknown-member]
2|   at: /colour
2|   expected: a described member, or one whose name begins with x-
2|   found: 'colour'
2|   to do: 'rsc schema' lists the members
2| rsc: ./none.json: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
2| rsc: there is no case C-99 [usage.not-found]
2|   hint: 'rsc case list' lists the cases; a file is named with its path
2| rsc: 'C 1' is no case id [usage.bad-value]
2|   hint: an id holds letters, digits and hyphens
[3]
$ file_of C-7 | wc -l
1

# A file that is named otherwise than the record in it.
$ change C-1 jq '.id = "C-6"'
$ rsc case adopt C-1 --reason 'why not'
Adopted 0, unchanged 0
2| rsc: cases/34/C-1.json holds case C-6 [check.name-mismatch]
2|   hint: rename the file or correct the id
[3]
