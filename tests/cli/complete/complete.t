# What may stand at the cursor, for shells.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_NOW=2026-03-03T10:00:00-06:00
$ rsc complete -- c
check	What is wrong with the records: contradictions, gaps, broken files
client	set, verify, population, system, guardian, family, end, show
consent	add, revoke, list
contact	add, attempt, correct, list
case	list, show, adopt, purge, void, edit, history, diff, link, unlink, dispute, settle
config	list, get, set, unset
complete	What may stand at the cursor: for shells
$ rsc complete -- policy ''
list	The policy packs there are, and which revisions are in force
show	A pack clause by clause: what it asks, for whom, where it stands
diff	Where two revisions differ, clause by clause, in words
coverage	What carries each demand of the source documents
new	Begin a pack of your own, from nothing or from one there is
check	Whether a pack is sound: a broken one never judges anybody
test	Whether a pack gives the verdicts that worked examples state
adopt	Put a revision in force from a day on
$ rsc complete -- report compliance --gr
--group-by	worker, agency, rule, level or case
$ rsc complete -- report compliance --group-by ''
worker
agency
rule
level
case
$ rsc complete -- report compliance --fail-on=missed,over
--fail-on=missed,overdue
$ rsc complete -- contact add C-0001 --mode v
video
# Ids, of the store that the call names.
$ rsc complete -- contact add -C store ''
C-0001
C-0002
$ rsc complete -- contact add --store=store C-0002
C-0002
$ rsc complete -- assign add -C store C-0001 --worker ''
W-ana
W-cho
W-lee
$ rsc complete -- refer add -C store C-0001 --provider ''
P-clinic
P-shelter
P-works
$ export RSC_STORE=store
$ rsc complete -- explain C-0001 contact.w
contact.weekly	RSC client contacted every week
$ rsc complete -- explain 'C-0001 con'
$ rsc complete -- explain record.bad-
record.bad-value	a member has a value that it cannot have
$ rsc complete -- check C-0001 C
C-0001
C-0002
$ rsc complete -- policy adopt milwaukee-coordination@
milwaukee-coordination@bhd	BHD revision
milwaukee-coordination@cars	CARS revision
$ rsc complete -- policy coverage A1
A1	A coordinator or case manager holds at least a bachelor's degree (BA or BS), whose subject is social work, psychology or nursing or is related to these, and has worked in human services. Experience in case management is preferred.
A10	A case manager carries 50 clients under the BHD revision and 30 under the CARS revision. The participant is an adult.
A11	Who belongs on Case Management differs: the BHD revision takes clients who need only light coordination, the CARS revision takes those with an Acuity Index score of 0 to 38.
A12	Service goes on without a gap for as long as the client is enrolled and the level is still indicated. For RSC the CARS revision counts enrolment in any CARS service and the BHD revision enrolment in AODA services; for CM both revisions count AODA services.
A13	A coordinator passes a client whose needs have become lighter on to Case Management or discharges the client from RSC. This calls for a regular prompt to consider stepping down.
A14	On RSC, the referred client is contacted no later than 24 hours after the Central Intake Unit (CIU) gives notice.
A15	On RSC, a referred client with emergent needs is contacted at once; the limit is that of A45.
A16	On CM, a client is contacted no later than 24 hours after being referred for Case Management.
A17	On RSC, the agency does everything that is reasonable to find a client referred by the CIU who misses a first or later appointment with the coordinator or with any other identified provider. Each attempt is recorded and the attempts are counted.
A18	On CM, the same effort is owed to find a referred client who misses a first or later appointment with the case manager or with another identified provider. Each attempt is recorded and the attempts are counted.
A19	On both levels the client's address and telephone details in the MIS are kept up to date as a matter of routine. No interval is given.
$ rsc complete -- case show C-0001 --section con
contacts
consents
$ rsc complete -- import ndjson ''
:files
$ rsc complete -- import hmis x
:folders
$ rsc complete -- case show -C '~/store' C-0002
C-0002
# What was given once is not offered again, but for what may be.
$ rsc complete -- due --as-of today --as
$ rsc complete -- due --worker W-ana --work
--worker	Only what is of this worker; 'me' is who acts
# Behind all arguments, the options; of an option that takes anything, nothing.
$ rsc complete -- case show C-0001 ''
--help	Print this help
--quiet	Print no warnings
--store	The store; else RSC_STORE, else the nearest parent with one
--section	Only this section of the record
--order	In which order entries are shown: section (the default), oldest, newest
--whole	Notes and other texts whole
--format	One of table, json
--json	The same as --format json
--output	Write there instead of to standard output
$ rsc complete -- contact add C-0001 --note ''
$ rsc complete -- help config ''; rsc complete -- help exi
list	What is chosen of the tool, and by whom
get	One setting, alone on a line
set	Choose something for yourself, or for the machine
unset	Take a setting back
exit-codes
$ rsc complete -- nothing ''; rsc complete -- config nothing ''; rsc complete -- | wc -l; rsc complete -- --v
45
--version	The version
$ rsc complete -- contact add C-0001 --note - --reason - --mode pho
phone
# Nothing was read but names of files.
$ rsc audit log --readings
at  line  by  act  about  reason
--  ----  --  ---  -----  ------
# A store that is not there, or broken: what is known without it.
$ rsc complete -- case show -C nowhere C; rsc complete -- case show -C nowhere --sec
--section	Only this section of the record
