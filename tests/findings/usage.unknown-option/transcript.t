# A misspelt option.
$ rsc check --jsn
