# Without a command: what there is.
$ rsc
rsc 0.1.0: what is owed to each client, by when, was it done, how late, and why

Usage: rsc COMMAND [VERB] [ARGUMENTS] [OPTIONS]

Judging
  report activity       What was recorded: services, contacts, referrals, barriers and all else by code
  report what-if        The same cases judged by another policy: who would be late, over a cap, how much work
  explain               Why: the clause, the clock, the evidence, who answers; or what a code means
  check                 What is wrong with the records: contradictions, gaps, broken files
  status                How the store stands, on one screen

Entering services
  intake add            A new case: the referral and the client
  intake refer          The referral of a case that has none
  intake screen         The comprehensive screen: levels and needs
  intake consents       The consent forms arrived from the intake unit
  intake emergency      Emergency needs, and the steps that answer them
  intake enrol          The client is enrolled in services
  intake admit          Eligibility, readiness and the steps of admission
  intake show           The referral, enrolment and admission of a case
  client set            Name, birth date, language of the client
  client verify         Contact information, as verified on a day
  client population     A population the client belongs to
  client system         A public system the client or family is involved with
  client guardian       A guardian of the client
  client family         A member of the family that an RSC-F case serves
  client end            A population, system or guardianship has ended
  client show           The client of a case
  consent add           A consent with the elements that 42 CFR Part 2 asks for
  consent revoke        The client revoked a consent
  consent list          The consents of a case
  expectation add       What was explained to the client
  expectation list      What was explained
  assign add            Assign a worker at a level; the caps are counted
  assign transfer       Hand the case to another worker at the same level
  assign hand-over      Hand the whole caseload of a worker to another, or some cases of it
  assign step-down      Go on with case management
  assign step-up        Go on with recovery support coordination
  assign end            End an assignment without a new one
  assign list           The assignments of a case
  assign room           Who has room for one more client at a level

Serving
  contact add           A contact that went both ways
  contact attempt       An attempt: a voicemail, a letter, a no-show with its barrier
  contact correct       A contact that was written down wrongly: voided, and added as it was
  contact list          The contacts and attempts of a case
  appointment add       An appointment
  appointment set       Whether an appointment was kept; a missed one with its barrier
  appointment list      The appointments of a case
  refer add             Refer the client to a service
  refer set             Whether the client got there, and what shows it
  refer hand-off        The client was handed over in person
  refer list            The referrals of a client to services
  offer add             Something offered to the client, and the answer
  offer list            What was offered and answered
  barrier add           Something between the client and a service
  barrier set           A barrier was removed
  barrier list          The barriers, and their removal
  benefits add          A benefit screened, applied for, granted or denied
  benefits list         The steps towards benefits
  place add             A stay elsewhere: acute, detox, state hospital, jail
  place set             Admission to or discharge from a stay
  place list            The stays of a client
  excuse add            An approved waiver or pause
  excuse list           The waivers and pauses of a case

Planning
  team add              A member of the Recovery Support Team
  team end              A membership has ended
  team meet             A meeting of the team
  team lead             The agency that leads, and whom to ask first
  team list             Members, meetings and lead agency
  sccp draft            Draw up a version of the plan
  sccp set              Change a version that is not signed
  sccp edit             Change a version that is not signed, in your editor
  sccp sign             Sign a version: it counts, and is locked
  sccp review           A review that leaves the plan as it is
  sccp show             A version of the plan, whole
  sccp diff             What changed between two versions
  sccp list             The versions of the plan
  transition add        Re-entry from incarceration, with the day of release
  transition show       The re-entry of a client

Assessing
  acuity add            A completed Acuity Index with its papers
  acuity assess         The result of LOCUS, CALOCUS, ASAM or placement criteria
  acuity list           Acuity Indexes and level-of-care results of a case
  phase add             The phase of recovery, from the day it began
  phase list            The phases of recovery
  outcome add           An outcome instrument that is due, was asked for, or was completed
  outcome complete      An outcome instrument was completed
  outcome list          The outcome instruments of a case
  paper add             A paper of another provider about the client
  paper set             A paper was read and interpreted
  paper list            The papers of other providers

Authorizing services
  sar draft             Draw up a Service Authorization Request
  sar attach            A paper that goes with a request
  sar submit            Submit a request: what must go with it is checked
  sar decide            What became of a submitted request
  sar cancel            Withdraw a request
  sar use               Units of an authorised service that were used up
  sar purchase          A purchase from the discretionary fund
  sar show              Requests: lines, units left, steps, papers

Leaving services
  discharge add         Discharge the client: the episode ends
  discharge reopen      The episode goes on: the discharge is voided
  discharge show        The discharge of a case

Judging
  report compliance     What was owed, was it done, and how late: counts, rates, lists
  report merge          Puts together what was counted in parts
  due                   What is owed, and by when: the work list
  report worklist       What is owed, and by when; 'rsc due' for short
  report caseload       Who serves how many against the caps, who has room, who waits
  report acuity         The latest index against the level given; candidates for another
  report authorizations  What is authorised until when, units used, gaps, requests
  report forecast       What will fall due by worker and week
  report trend          Timeliness by month and rule; late care and late writing apart
  report documentation  How long it took to write down what happened
  report staff          What employee files lack, papers that end, hours nobody is on call
  report outcomes       What became of clients: returns, waits, linkage, instruments, completion
  report gaps           What clients need and do not get: needs, referrals, barriers, duplicates
  report quality        What is wrong with the records, by kind, worker and age
  report nightly        Everything a supervisor wants in the morning, on one page

Cases
  case list             The cases of the store: level, worker, enrolment, discharge
  case show             One case: its sections and entries, or the record itself as JSON
  case adopt            Take in records that were written or edited by other means
  case purge            Remove a case whose retention is over; a tombstone with its hash stays
  case void             Void an entry: it stays, and counts no more
  case edit             Change a record in your editor; it is checked before it is taken
  case history          Who did what in a case, and when
  case diff             What was recorded since a revision or a day
  case link             Two client ids name one person
  case unlink           They proved to be two persons
  case dispute          Dispute a verdict: it stands, with the note beside it
  case settle           A dispute is settled
  undo                  Void what your last act in a case added, if nothing builds on it

The agency
  staff add             A new worker
  staff set             Name, roles, supervisor, last day of a worker
  staff fte             Another share of full time from a day on; caps follow it
  staff degree          A degree of a worker
  staff experience      Verified experience of a worker
  staff document        A paper in the employee file
  staff credential      A licence or certificate of a worker
  staff knowledge       Services and support systems that a worker knows
  staff notice          A notice to the county: the hire, the request for access
  staff training        Attendance at a mandated training or meeting
  staff void            Void an entry of a worker's record
  staff show            A worker's record
  staff list            The workers of the agency
  provider add          A new provider of the resource list
  provider set          Name, services, capacity of a provider
  provider verify       A look at whether the entry still holds
  provider show         A provider's record
  provider list         The resource list
  agency set            The agency's name, and how long its cases are kept
  agency fund           The discretionary fund
  agency on-call        A shift of the on-call roster
  agency training       A training or meeting that the county mandates
  agency agreement      An agreement or a written protocol
  agency review         A review by quality improvement
  agency instrument     The edition of the Acuity Index in use, and its range
  agency void           Void an entry of the agency's record
  agency show           The agency's record

Trust
  log                   What was done lately, the newest first
  audit verify          Whether the store is as its acts left it
  audit log             Who did what and who read what
  audit seal            Write down the journal's head, to be kept elsewhere
  audit key             Make a pair of keys for seals
  audit accept-restore  Take in what was restored from a backup
  audit disclosures     What of a case was told to whom, what for, and what allowed it
  doctor                Whether program, system and store are fit for work

Policies
  policy list           The policy packs there are, and which revisions are in force
  policy show           A pack clause by clause: what it asks, for whom, where it stands
  policy diff           Where two revisions differ, clause by clause, in words
  policy coverage       What carries each demand of the source documents
  policy new            Begin a pack of your own, from nothing or from one there is
  policy check          Whether a pack is sound: a broken one never judges anybody
  policy test           Whether a pack gives the verdicts that worked examples state
  policy adopt          Put a revision in force from a day on

Stores
  init                  Make a store
  upgrade               Bring records that an earlier version wrote into the newest form
  demo                  Make a store with an invented agency: same seed, same bytes
  config list           What is chosen of the tool, and by whom
  config get            One setting, alone on a line
  config set            Choose something for yourself, or for the machine
  config unset          Take a setting back
  schema                The JSON Schema of a record, a pack or an output

Exchange
  import hmis           Take in an HMIS CSV export: clients, enrolments, exits, case management
  import ndjson         Take in records of cases, workers and providers, one on each line
  import csv            Take in a spreadsheet, as a mapping file says what its columns mean
  export ndjson         Records of cases, one on each line, as far as consents cover it
  export csv            Records of cases as tables, one for each section, with a dictionary of all columns
  export deidentified   Copies of all cases that name nobody, by the Safe Harbor method
  export bundle         All about a case for an auditor: record, what was owed and why, clauses, proof
  export verdict        One verdict and all that it rests on, as a page without names
  export fhir           Cases as HL7 FHIR R4 bundles, one on each line, as far as consents cover it

Help
  help                  The commands, a page of the manual, or a topic
  complete              What may stand at the cursor: for shells

'rsc COMMAND --help' has examples, 'rsc help COMMAND' its page of the manual; 'rsc help tutorial'
begins at the beginning.
$ rsc --help | cksum > one; rsc | cksum | cmp - one && rsc help | cksum | cmp - one && echo same
same
$ rsc --version
rsc 0.1.0
$ rsc -V
rsc 0.1.0
