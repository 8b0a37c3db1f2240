# A program of another that the system cannot start.
$ mkdir bin; printf '#!/no/such/shell\n' > bin/rsc-broken; chmod +x bin/rsc-broken; export PATH=$PWD/bin:$PATH
$ rsc broken
2| rsc: $PWD/bin/rsc-broken could not be started: No such file or directory [plugin.start]
2|   hint: see whether it is a program for this machine, and its first line names one that is there
[8]
