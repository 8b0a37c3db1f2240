# A level that the policy does not have.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"level": "RSC-I"/"level": "RSC-X"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [record.bad-value]
2| bad.json:13:35: error: a member has a value that it cannot have [record.bad-value]
2|   at: /assignments/0/level
2|   expected: one of RSC-I, RSC-F, CM
2|   found: 'RSC-X'
2|   to do: did you mean 'RSC-I'?
[3]
