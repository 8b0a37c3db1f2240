# What a record says cannot move the cursor of whoever reads it.
$ . $SRC/tests/cli/fixture/make.sh
$ change C-2 sed 's/"P-102"/"P\\u001b[31m102"/'
$ rsc case list
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled    discharged  entries
----  ------  -----  ------  ----------  ----------  -------
C-1   P-101   RSC-I  W-ana   2026-03-03  -                 5
C-3   P-103   CM     -       -           2026-02-20        1
2| cases/4d/C-2.json:5:11: error: a member has a value that it cannot have [record.bad-value]
2|   at: /client/id
2|   expected: an id: a letter or digit, then up to 63 letters, digits and hyphens
2|   found: 'P?[31m102'
2|   to do: correct the value
[3]
$ rsc report compliance --rule contact.weekly 2>&1 | grep -c "$(printf '\033')"
0
[1]
