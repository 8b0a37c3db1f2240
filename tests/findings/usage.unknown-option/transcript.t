# A misspelt option.
$ rsc check --jsn
2| rsc check has no option --jsn [usage.unknown-option]
2|   hint: did you mean --json?
[2]
