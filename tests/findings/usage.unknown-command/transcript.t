# A misspelt command.
$ rsc chekc
2| rsc: there is no command 'chekc' [usage.unknown-command]
2|   hint: did you mean 'rsc check'?
[2]
