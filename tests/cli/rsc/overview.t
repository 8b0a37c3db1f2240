# Without a command: what there is.
$ rsc
rsc 0.1.0: what is owed to each client, by when, was it done, how late, and why

Usage: rsc COMMAND [VERB] [ARGUMENTS] [OPTIONS]

Judging
  report compliance     What was owed, was it done, and how late: counts, rates, lists
  explain               Why: the clause, the clock, the evidence, who answers; or what a code means
  check                 What is wrong with the records: contradictions, gaps, broken files

Cases
  case list             The cases of the store: level, worker, enrolment, discharge
  case show             One case: its sections and entries, or the record itself as JSON
  case adopt            Take in records that were written or edited by other means

Policies
  policy list           The policy packs there are, and which revisions are in force
  policy show           A pack clause by clause: what it asks, for whom, where it stands
  policy check          Whether a pack is sound: a broken one never judges anybody
  policy adopt          Put a revision in force from a day on

Stores
  init                  Make a store
  demo                  Make a store with an invented agency: same seed, same bytes
  schema                The JSON Schema of a record, a pack or an output

Exchange
  import hmis           Take in an HMIS CSV export: clients, enrolments, exits, case management

'rsc COMMAND --help' has examples; 'man rsc' has the manual.
$ rsc --help | cksum > one; rsc | cksum | cmp - one && rsc help | cksum | cmp - one && echo same
same
$ rsc --version
rsc 0.1.0
$ rsc -V
rsc 0.1.0
