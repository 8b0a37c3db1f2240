# Help: the pages of the manual and its topics, within the program.
$ rsc help exit-codes | sed 's/  *$//' | head -n 4
EXIT STATUS
       Status   Meaning
       0        done, and nothing to
                report
$ rsc help dates | head -n 1; rsc help formats | head -n 1; rsc help acts | head -n 1; rsc help environment | head -n 1
DATES
FORMATS
ACTS
ENVIRONMENT
# The page of a command, of another section, of a topic of its own; named in any way.
$ rsc help due | sed -n 2p; rsc help rsc-due | sed -n 2p; rsc help 'rsc-due(1)' | sed -n 2p
       rsc-due - what is owed, and by when: the work list
       rsc-due - what is owed, and by when: the work list
       rsc-due - what is owed, and by when: the work list
$ rsc help tutorial | sed -n 2p; rsc help timeline.7 | sed -n 2,3p
       rsc-tutorial - the first day of a coordinator, of a supervisor, and of
       rsc-timeline - how a verdict comes about: verdicts, clocks, demands,
       periods, excuses, transfers
$ rsc help policy | tail -n 1; rsc help policy.5 | sed -n 2p
There is also rsc-policy(5): rsc help policy.5
       rsc-policy - the files of a policy pack: whole, as an extension, and
$ rsc help librsc | sed -n 2p; rsc help rsc | sed -n 2p
       librsc - judge and check the record of a case from a program
       rsc - what is owed to each client, by when, was it done, how late, and
# One command.
$ rsc help contact add > one; rsc contact add --help | cmp - one && echo same
same
$ rsc help contact ad
2| rsc: there is no command 'contact ad' [usage.unknown-command]
2|   hint: did you mean 'rsc help contact add'?
[2]
$ rsc help contact add C-0001
2| rsc: there is no command 'contact add C-0001' [usage.unknown-command]
2|   hint: did you mean 'rsc help contact add'?
[2]
$ rsc help polici
2| rsc: there is no help on 'polici' [usage.unknown-command]
2|   hint: did you mean 'rsc help policy'?
[2]
$ rsc help xyzzy
2| rsc: there is no help on 'xyzzy' [usage.unknown-command]
2|   hint: 'rsc help' lists the commands, 'rsc help rsc' all pages
[2]
$ rsc help --json | jq -r '.commands[] | select(.area == "help") | .name'
help
$ rsc help exit-codes -o codes && grep -c . codes
27
# Everything that it says it knows is there.
$ for one in $(rsc complete -- help ''); do rsc help "$one" | head -n 1; done | sort | uniq -c | tr -s ' '
 1 ACTS
 1 DATES
 1 ENVIRONMENT
 1 EXIT STATUS
 1 FORMATS
 53 NAME
