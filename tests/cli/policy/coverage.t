# Each demand of the source documents, and what carries it.
$ rsc policy coverage | tail -1
136 of 136 carried; 129 by a rule, check, gate or report, 7 only recorded
$ rsc policy coverage A14 S12 T17 E6
demand  carried by                            of
------  ----------  ------------------------  -------------------------
A14     rule        contact.rsc-24h           milwaukee-coordination
S12     rule        lead.primary-manager      case-management-standards
        check       check.assignment-overlap  -
T17     report      report activity           -
        record      case /phase/phase         -
E6      rule        contact.first-30-days     florida-care-coordination

4 of 4 carried; 4 by a rule, check, gate or report, 0 only recorded
$ rsc policy coverage --json | jq -c '[.schema, .carried, .judged, (.requirements | length)]'
["rsc.policy.coverage/1",136,129,136]
$ rsc policy coverage --json | jq -c '[.requirements[] | select(.carriers == []) | .requirement]'
[]
$ rsc policy coverage --json | jq -r '.requirements[] | select(.only_recorded) | .requirement' | paste -sd ' '
A65 S17 T16 T21 E1 E14 E28
$ rsc policy coverage Z1
2| rsc: there is no demand 'Z1' [usage.not-found]
2|   hint: they are A1 to A65, S1 to S17, T1 to T21 and E1 to E33
[5]

# The commands that it names exist.
$ rsc help --json | jq -r '.commands[].name' | sort > commands
$ rsc policy coverage --json | jq -r '.requirements[].carriers[] | select(.kind == "gate" or .kind == "report") | .name' | sort -u | comm -23 - commands
