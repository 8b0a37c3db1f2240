# A misspelt command.
$ rsc chekc
