# A score with a fraction.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"RSC-I", "reason"/"RSC-I", "x-weight": 1.5, "reason"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
2| rsc: bad.json is not valid [json.number]
2| bad.json:13:56: error: a number is no integer within ±2^53 [json.number]
2|   at: /assignments/0/x-weight
2|   expected: integers only
2|   found: a number with a fraction or an exponent
2|   to do: write an integer, or a text
[3]
