# A misspelt member.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/birth_date/birthdate/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
