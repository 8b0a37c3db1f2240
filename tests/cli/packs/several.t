# Several packs at once: each verdict says of which clause, and each refuses what it refuses.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ for pack in case-management-standards@standards recovery-oriented-care@lecture florida-care-coordination@guidance; do rsc policy adopt $pack --from 2026-01-01 -q -o out; done
$ rsc policy adopt federal-outcomes@gpra --from 2026-01-01 --until 2026-02-28 -q -o out; rsc policy adopt federal-outcomes@suprt --from 2026-03-01 -q -o out
$ rsc policy list --json | jq -r '.revisions[] | select(.in_force != []) | .pack + "@" + .revision'
milwaukee-coordination@cars
case-management-standards@standards
recovery-oriented-care@lecture
florida-care-coordination@guidance
federal-outcomes@gpra
federal-outcomes@suprt
follow-up-after-discharge@measures
$ rsc report compliance -q --json | jq -c '[.schema, (.policies | length)]'
["rsc.report.compliance/1",7]
$ rsc explain C-0001 lead.care-coordinator
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)

C-0001~lead.care-coordinator~a1~2026-03-02
  One care coordinator answers for the person
  clause:     From the first assignment to the discharge one coordinator is accountable for the
              person, neither nobody nor two at once. Each stretch of days with none or with
              several is a breach of its own.
  source:     Care Coordination Technical Assistance Document (ME) (undated), section Core
              competency 1, bullet 2
  revision:   florida-care-coordination@guidance, in force from 2026-01-01; it was in force on
              the day this began
  trigger:    first day, or the day the breach began, entry a1: 2026-03-02
  clock:      one on every day, from the first assignment to the discharge
  evidence:   what the record holds, as known Tue 2026-03-03 10:00 -06:00
  verdict:    met: there was one at a time, without a day between
  owner:      W-lee (supervisor)
  reading:    Q31: An assignment or a level covers the half-open span [from, to): its start
              belongs to it, its end does not. An authorization or a consent, by contrast, is
              still valid on its last day. A date given as as-of stands for the close of that
              local day, while the word today stands for the present instant. If as-of lies in
              the future, whatever falls due between the present and then is open and never
              overdue; this is the forecast.
  reading:    Q32: A deadline or a rolling occurrence is excused if the excuse covers the due
              instant or due day; a quota period is excused if the days it leaves uncovered are
              fewer than half. An excuse does not change what was done in time, which is met;
              what was done late while excused is excused and not met-late. The excuse shows
              from the moment it is known. Excusing a rolling occurrence closes it, and its due
              day plus one span is when the next falls due.
  reading:    Q47: Required content, attachments, exactly-one rules, caps and A23 fall due
              together with their trigger. If a breach is repaired afterwards, the row is
              met-late by the number of days it lasted; a breach that still stands is overdue;
              one that came to an end without being repaired, for instance by discharge, is
              missed. A breach covers a half-open span of days, as assignments do.

# A linkage is entered with what shows it, and an opening that there is not with the notice.
$ rsc refer add C-0001 --service housing --provider P-shelter --referral-form --at now
2| rsc: refer.add is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: release.valid: A valid release behind every referral (florida-care-coordination Core competency 7 bullet 1) [act.refused]
2|   expected: When the person is referred to a service, a release of information stands that is neither expired nor revoked.
2|   found: lacking: a release of information in force
2|   to do: 'rsc consent add C-0001 --kind part2-disclosure --recipient ... --purpose ... --scope ... --expires ... --at ...'. Have the person sign a release with its purpose, recipient and last day, and enter it before more is shared. Or a supervisor lets it pass: --override release.valid --reason ...
[4]
$ rsc consent add C-0001 --kind hipaa-release --recipient P-shelter --purpose housing --at now -q -o out
$ rsc refer add C-0001 --service housing --provider P-shelter --referral-form --at now -q | tail -1
  and 11 more: rsc explain C-0001 --verdict open
$ rsc refer set C-0001 --result linked --at now
2| rsc: refer.set is refused: nothing was written [act.refused]
2| cases/aa/C-0001.json: error: linkage.evidence: A linkage has its evidence (case-management-standards Standard 3 bullet h) [act.refused]
2|   expected: When a client has been linked to a service, the record holds what shows it: the provider, attendance, an award letter, a card, a lease, an employer, or the client.
2|   found: lacking: evidence of the linkage
2|   to do: 'rsc refer set C-0001 r1 ... --evidence ...'. Void the referral and enter it again with the evidence of the linkage, once you have it. Or a supervisor lets it pass: --override linkage.evidence --reason ...
[4]
$ rsc refer set C-0001 --result linked --evidence lease --at now -q | sed '/^Owed/,$d'
SANDBOX: nothing in this store is real
Recorded refer.set in C-0001, now at revision 10-7336187a
  linked r1, Tue 2026-03-03 10:00 -06:00
Met:
  met  linkage.evidence    A linkage has its evidence
$ rsc refer add C-0001 --service mental-health --provider P-clinic --referral-form --at now -q -o out
$ rsc refer set C-0001 --result not-linked --barrier no-opening --at now 2>&1 | grep -E 'error:|found:'
cases/aa/C-0001.json: error: linkage.no-opening: No opening: the managing entity is told (florida-care-coordination Core competency 6 bullet 6) [act.refused]
  found: lacking: notice to the managing entity

# Nobody speaks for the client without consent.
$ rsc contact add C-0001 --with county --mode phone --purpose advocacy --at now 2>&1 | grep -E 'error:|found:'
cases/aa/C-0001.json: error: advocacy.consent: Feedback to others only with consent (case-management-standards Standard 7) [act.refused]
  found: lacking: a consent to feedback

# Three a week, once care coordination is accepted; who leads, on every day.
$ rsc offer add C-0001 --kind care-coordination --answer accepted --at now -q -o out
$ rsc report compliance -q --rule contact.first-30-days --list
Compliance: AG-north as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00
SANDBOX: nothing in this store is real
Policy: case-management-standards@standards from 2026-01-01
Policy: federal-outcomes@gpra from 2026-01-01 to 2026-02-28
Policy: federal-outcomes@suprt from 2026-03-01
Policy: florida-care-coordination@guidance from 2026-01-01
Policy: follow-up-after-discharge@measures from 2026-01-01
Policy: milwaukee-coordination@cars from 2026-01-01
Policy: recovery-oriented-care@lecture from 2026-01-01
Only: rule contact.first-30-days
Case records: 2

Grouped by: worker
Cases that these are of: 2
Due: met, late, overdue, missed and undetermined: 1
Met: done in time: 0
Late: met, but late: 0
Overdue: undone, and can still be done: 0
Missed: closed without it: 0
Undetermined: the record lacks what is needed to judge: 1
Excused, and not among the due: 0
In time: 0.0 %
Not applicable: not owed, where one would look for it: 0
Open: not due yet: 2

Groups, worst first
group  cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
-----  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
W-lee      1    1    0     0        0       0             1        0    0.0 %               0     0
W-ana      1    0    0     0        0       0             0        0        -               0     2

The obligations counted
subject  rule                   occurrence  due day     verdict       lacking                                        owner due
-------  ---------------------  ----------  ----------  ------------  ---------------------------------------------  ---------
C-0001   contact.first-30-days  2026-03-03  2026-03-09  open          0 of 3 days                                    W-ana
C-0001   contact.first-30-days  2026-03-10  2026-03-16  open          0 of 3 days                                    W-ana
C-0002   contact.first-30-days  2026-03-02  -           undetermined  whether the client accepted care coordination  W-lee
$ rsc explain C-0001 contact.first-30-days
C-0001 as of Tue 2026-03-03 10:00 -06:00, as known Tue 2026-03-03 10:00 -06:00 (SANDBOX: not real)

C-0001~contact.first-30-days~of1~2026-03-03
  Contact on three days of every seven at first
  clause:     In the first 30 days after the person has agreed to care coordination there is
              contact on at least three different days in each of the four whole spans of seven
              days. A documented refusal ends it; where the person did not respond, which is
              documented, the span is excused.
  source:     Care Coordination Technical Assistance Document (ME) (undated), section Core
              competency 2, bullet 2
  revision:   florida-care-coordination@guidance, in force from 2026-01-01; it was in force on
              the day this began
  trigger:    care coordination accepted, entry of1: 2026-03-03
  clock:      on 3 different days of 2026-03-03 to 2026-03-09
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00; 0 of 3 days
  verdict:    open: not due yet
  owner:      W-ana (coordinator)
  reading:    Q3: A contact is an exchange in both directions with the client. Any mode will do
              where the text does not ask for face to face, and any worker of the agency may
              make it unless the rule says otherwise. A try that does not reach the client, a
              voicemail or a collateral contact is only an attempt, and an attempt counts under
              A17 and nowhere else.
  reading:    Q21: Blocks of 7 days are counted from acceptance (days 1 to 7 and so on, up to
              days 22 to 28), and each needs contacts on three distinct days. Days 29 and 30 ask
              for nothing pro rata. A refusal ends the demand once it is documented.
  reading:    Q32: A deadline or a rolling occurrence is excused if the excuse covers the due
              instant or due day; a quota period is excused if the days it leaves uncovered are
              fewer than half. An excuse does not change what was done in time, which is met;
              what was done late while excused is excused and not met-late. The excuse shows
              from the moment it is known. Excusing a rolling occurrence closes it, and its due
              day plus one span is when the next falls due.
  reading:    Q56: Only whole blocks of 7 days are judged; there is no rule for stubs. A block
              that discharge or a documented refusal cuts short is not-applicable, unless it had
              been met already.
  remedy:     Reach the person on as many further days as are wanting before the span ends, or
              document the refusal or the lack of response.

C-0001~contact.first-30-days~of1~2026-03-10
  Contact on three days of every seven at first
  clause:     In the first 30 days after the person has agreed to care coordination there is
              contact on at least three different days in each of the four whole spans of seven
              days. A documented refusal ends it; where the person did not respond, which is
              documented, the span is excused.
  source:     Care Coordination Technical Assistance Document (ME) (undated), section Core
              competency 2, bullet 2
  revision:   florida-care-coordination@guidance, in force from 2026-01-01; it was in force on
              the day this began
  trigger:    care coordination accepted, entry of1: 2026-03-03
  clock:      on 3 different days of 2026-03-10 to 2026-03-16
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00; 0 of 3 days
  verdict:    open: not due yet
  owner:      W-ana (coordinator)
  reading:    Q3: A contact is an exchange in both directions with the client. Any mode will do
              where the text does not ask for face to face, and any worker of the agency may
              make it unless the rule says otherwise. A try that does not reach the client, a
              voicemail or a collateral contact is only an attempt, and an attempt counts under
              A17 and nowhere else.
  reading:    Q21: Blocks of 7 days are counted from acceptance (days 1 to 7 and so on, up to
              days 22 to 28), and each needs contacts on three distinct days. Days 29 and 30 ask
              for nothing pro rata. A refusal ends the demand once it is documented.
  reading:    Q32: A deadline or a rolling occurrence is excused if the excuse covers the due
              instant or due day; a quota period is excused if the days it leaves uncovered are
              fewer than half. An excuse does not change what was done in time, which is met;
              what was done late while excused is excused and not met-late. The excuse shows
              from the moment it is known. Excusing a rolling occurrence closes it, and its due
              day plus one span is when the next falls due.
  reading:    Q56: Only whole blocks of 7 days are judged; there is no rule for stubs. A block
              that discharge or a documented refusal cuts short is not-applicable, unless it had
              been met already.
  remedy:     Reach the person on as many further days as are wanting before the span ends, or
              document the refusal or the lack of response.

# No psychiatric opening, and the managing entity told of it: the rule itself excuses, and nothing is lacking.
$ rsc place add C-0001 --kind acute --on-medication --at 2026-03-02 -q -o out; rsc place set C-0001 --discharged 2026-03-02 -q -o out
$ rsc refer set C-0001 --result not-linked --barrier no-opening --entity-notified now --at now -q -o out
$ rsc report compliance -q --rule linkage.psychiatric,linkage.no-opening --list | tail -2
C-0001   linkage.no-opening   2026-03-03  2026-03-03  met      W-ana
C-0001   linkage.psychiatric  2026-03-02  2026-03-09  excused  W-ana
