# A client born twice.
$ . $SRC/tests/cli/fixture/make.sh
$ sed 's/"birth_date": "1975-01-20"/"birth_date": "1975-01-20", "birth_date": "1957-01-20"/' $SRC/tests/cli/fixture/cases/C-2.json > bad.json
$ rsc case adopt bad.json --reason 'to show it' > /dev/null
