# What a record says cannot move the cursor of whoever reads it.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ change C-2 sed 's/"P-102"/"P\\u001b[31m102"/'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.2: cannot open : No such file
[2]
$ rsc case list
SANDBOX: nothing in this store is real
case  client  level  worker  enrolled  discharged  entries
----  ------  -----  ------  --------  ----------  -------
C-3   P-103   CM     -       -         2026-02-20        1
$ rsc report compliance --rule contact.weekly 2>&1 | grep -c "$(printf '\033')"
0
[1]
