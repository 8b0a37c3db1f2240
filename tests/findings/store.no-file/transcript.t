# A file that is not there.
$ rsc policy check none.json
