# A directory without rsc.json.
$ rsc check -C .
