# A store where something is.
$ touch file; rsc init . --agency AG-1
